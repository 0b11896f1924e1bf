/** The English words of two statements beside each other. */
export const compare = {
  beside: {
    title: 'Who agrees with whom',
    close: 'Close the comparison',
    narrows: 'What narrows it:',
    evidence: 'Open its evidence',
    all: 'All that these two say of one quantity',
    open: 'Side by side',
    others_one: '{{count}} more pair',
    others_other: '{{count}} more pairs',
    last: 'Of each quantity and place, the last {{most}} statements of each speaker are compared.',
    nothing: 'They speak of no quantity in common.',
    first: 'First speaker',
    second: 'Second speaker',
    together: 'If both hold: {{known}}.',
    togetherIf: 'If both hold and are of one year: {{known}}.',
    neverBoth: 'No value lies in both.',
    parts: 'The part and the whole on one scale.',
    separate: 'They are not about one quantity and time: nothing follows from both together.',
  },
} as const;
