/** The English words of the store that works without a network. */
export const offline = {
  offline: {
    ready: 'Ready to work offline',
    newer: 'A new version is ready',
    reload: 'Reload',
  },
} as const;
