/** The English words of the printed page. */
export const print = {
  print: {
    notes: 'Notes',
    said: 'said {{day}}',
    sameSentence: 'In the sentence of note {{number}}:',
    published: '{{publisher}}, {{day}}',
    formula: 'Formula: {{formula}}',
    address: 'Address',
    version: 'Version of the data: {{version}}',
  },
} as const;
