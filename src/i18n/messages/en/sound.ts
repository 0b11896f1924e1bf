/** The English words of a view that is heard. */
export const sound = {
  sound: {
    title: 'Sound: {{view}}',
    play: 'Play',
    stop: 'Stop',
    close: 'Close the sound',
    words: 'Words between the tones',
    signs: 'What the sounds mean',
    how: 'In the order of time, from left to right. Higher is more, among amounts of the same unit; each place has its own colour of tone. Any key stops.',
    at: '{{index}} of {{count}}',
    gap: '{{year}}: nobody has said',
    empty: 'The filter leaves nothing to hear.',
    none: 'This browser makes no sound.',
    kind: {
      plain: 'a plain number',
      about: 'about: it trembles',
      rising: 'more than, at least: it slides up and is left open',
      falling: 'less than, up to: it slides down',
      range: 'a range: both ends',
      up: 'growing, no number said',
      down: 'falling, no number said',
      gap: 'a year that nobody has spoken of',
    },
    derived: 'our arithmetic: a broken tone',
  },
} as const;
