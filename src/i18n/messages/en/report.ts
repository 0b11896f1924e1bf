/** The English words of the report that a reader puts together. */
export const report = {
  report: {
    untitled: 'Report',
    made: '{{app}}, {{day}}. Data {{version}}',
    notes: 'Notes',
    about: 'About this report',
    again: 'The same report opens at',
    opens: 'Opens at',
    openView: 'Open this view',
    assumed: 'It is assumed:',
    rests: 'What it rests on',
    figures: 'Figures in the picture',
  },
} as const;
