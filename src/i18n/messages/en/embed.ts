/** The English words of one view in the frame of another page. */
export const embed = {
  /** One view in the frame of another page. */
  embed: {
    whole: 'All statements and sources',
    credit: 'Figures as stated by {{who}}',
    asOf: 'Data as they were in version {{version}}.',
    today: 'Show today’s',
    evidence: 'Who said it',
    more: 'More about this statement',
    close: 'Close',
    formula: 'Our calculation: {{formula}}',
    publisher: '{{publisher}}, {{day}}',
  },
} as const;
