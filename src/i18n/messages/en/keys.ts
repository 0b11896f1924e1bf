/** The English words of the list of keys. */
export const keys = {
  keys: {
    title: 'Keys',
    close: 'Close the keys',
    access: 'Accessibility: what holds, and what does not',
    arrows: 'From figure to figure in the order of time; up and down from place to place',
    pages: 'From topic to topic in the timeline',
    ends: 'To the first and the last figure of a place',
    open: 'Opens the evidence of a figure; pressed again, goes to it',
    back: 'One step back: from the evidence to its mark, then closes it',
    round: 'From the marks to the evidence, to the filters and round; with Shift the other way',
    search: 'Search, and all that can be done',
    step: 'Next and previous statement, in the order they were said',
    explain: 'This list',
    letter: 'With a letter: to the next place or quantity that begins with it',
    around:
      'Neighbours of a figure: of the same quantity, place, speaker or document, what contradicts it, what it rests on; again for the next kind',
    table: 'The view as words and a table, with both ends of each bound',
    single: 'Single keys: / C J K T ? work without Ctrl',
  },
  around: {
    quantity: 'Same quantity',
    place: 'Same place',
    speaker: 'Same speaker',
    document: 'Same document',
    contradicts: 'Contradicting',
    follows: 'Resting on one another',
    at: '{{kind}}: {{name}}. {{index}} of {{count}}.',
    bare: '{{kind}}. {{index}} of {{count}}.',
    how: '← → from one to the next, C for the next kind, Esc ends.',
    none: 'Nothing else stands with this figure.',
  },
} as const;
