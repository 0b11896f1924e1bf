/** The English words of the embedding of a view. */
export const exportEmbed = {
  exportEmbed: {
    width: 'Width',
    full: 'As wide as the page',
    pixels: 'Pixels',
    height: 'Height',
    fit: 'Follows the content',
    data: 'Data',
    live: 'Kept up to date',
    frozen: 'Frozen at today’s version',
    preview: 'Preview',
    snippet: 'HTML for your page',
    copy: 'Copy the HTML',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here. The text is selected.',
    note: 'It keeps the filters and the language chosen here.',
  },
} as const;
