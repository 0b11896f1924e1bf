/** The English words of the export dialog around its four ways. */
export const exportDialog = {
  /** Taking a view away: the dialog, then its four ways. */
  export: {
    title: 'Export',
    ofView: 'View',
    statement: 'The statement that is open',
    close: 'Close',
    ways: 'What to export',
    loading: 'Loading',
    read: 'As words and a table',
    tab: { image: 'Image', data: 'Data', cite: 'Cite', embed: 'Embed' },
  },
} as const;
