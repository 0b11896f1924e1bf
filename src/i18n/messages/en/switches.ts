/** The English words of what a reader can set about how signs are drawn. */
export const switches = {
  switches: {
    letters: 'Letters for places, beside their hues',
    textures: 'Hatching and dots; without them these areas are an even grey',
  },
} as const;
