/** The English words of the list of keys. */
export const keys = {
  keys: {
    title: 'Keys',
    close: 'Close the keys',
    arrows: 'From figure to figure in the order of time; up and down from place to place',
    pages: 'From topic to topic in the timeline',
    ends: 'To the first and the last figure of a place',
    open: 'Opens the evidence of a figure; pressed again, goes to it',
    back: 'One step back: from the evidence to its mark, then closes it',
    round: 'From the marks to the evidence, to the filters and round; with Shift the other way',
    search: 'Search, and all that can be done',
    step: 'Next and previous statement, in the order they were said',
    explain: 'This list',
    table: 'The view as words and a table, with both ends of each bound',
    single: 'Single keys: / J K T ? work without Ctrl',
  },
} as const;
