/** The English words of the coverage. */
export const coverage = {
  coverage: {
    title: '{{known}} of {{count}} cells have a figure',
    titleWithin: 'Within the filter {{known}} of {{all}} cells have a figure',
    subtitle: 'Every quantity, place and year. An empty cell: nobody has given a figure.',
    subtitleWithin:
      'Every quantity, place and year. What is hatched or grey, nobody has said; what is plain, the filter leaves out.',
    caption: 'What is known of every quantity, place and year',
    quantity: 'Quantity',
    noYear: 'no year named',
    note: 'The column with a dash: the figure is of a year that nobody named; it is not counted. No cell: no figure can be there, by what the quantity is.',
    leftOut: 'Years of which nothing is said of a place, in no quantity, are left out.',
    impossible: 'not possible',
    gap: '{{what}}: no figure for {{years}}.',
    gapDerived: '{{what}}: for {{years}} only derived figures.',
    count: '{{count}} figures',
    instructions:
      'Arrow keys move between the marks, Enter opens the sentence. In an empty cell nobody has given a figure.',
    silentAreas_one: '{{places}} has no figure of its own.',
    silentAreas_other: '{{places}} have no figure of their own.',
    silentIndicators_one: 'Not said here: {{list}}.',
    silentIndicators_other: 'Not said here: {{list}}.',
  },
} as const;
