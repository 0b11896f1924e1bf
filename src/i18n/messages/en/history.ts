/** The English words of how a claim of the reader's own came to be. */
export const history = {
  history: {
    title: 'How it came from my document',
    added: 'Document added from {{name}}',
    pasted: 'Document added from pasted text',
    read: 'Found by the recogniser',
    version: 'version {{version}}',
    selected: 'Words selected by me',
    edited: 'Changed by me: {{fields}}',
    accepted: 'Accepted by me',
    rejected: 'Rejected by me',
    later: 'Left for later',
    reopened: 'Opened again by me',
    repeated: 'Said by me to repeat {{claim}}',
    field: {
      quantity: 'figure',
      indicator: 'what is measured',
      refArea: 'place',
      counterpartArea: 'the other side',
      period: 'time',
      said: 'who says it',
      status: 'how it is meant',
      figure: 'words of the figure',
      quote: 'sentence',
    },
  },
} as const;
