/** The English words of a view as words and a table. */
export const viewTable = {
  viewTable: {
    close: 'Close the table',
    hear: 'Hear it',
    length: 'Description',
    short: 'Short',
    full: 'Full',
    copyWords: 'Copy the description',
    wordsCopied: 'Description copied',
    copyTable: 'Copy the table',
    notCopied: 'Copying is not allowed here. Select the words instead.',
    caption: 'The figures of this view, with both ends of each bound',
    what: 'Quantity',
    words: 'Said',
    least: 'Lower end',
    most: 'Upper end',
    speaker: 'Who said it',
    said: 'Day of speech',
    nobody: 'not said',
    empty: 'The filter leaves no figure here.',
    move: 'In the view: left and right lead through the figures of one place in the order of time. Up and down go from place to place. Shift with a letter goes to the next place that begins with it. Enter opens the sentence.',
    moveMatrix:
      'In the view: left and right lead through the figures of one quantity. Up and down go from quantity to quantity. Shift with a letter goes to the next one that begins with it. Enter opens the sentence.',
  },
} as const;
