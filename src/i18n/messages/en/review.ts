/** The English words of the review of a reader's own documents. */
export const review = {
  review: {
    title: 'Review',
    none: 'Nothing of your own is here yet.',
    noneHow: 'Drop an article on the page, or choose one. What is found in it stays in this browser.',
  },
} as const;
