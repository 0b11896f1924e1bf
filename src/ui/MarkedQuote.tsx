type MarkedQuoteProps = {
  readonly before: string;
  /** Empty where no words are marked. */
  readonly figure: string;
  readonly after: string;
  /** How the words between are set off: as the one place that is meant, or as what is important. */
  readonly as?: 'mark' | 'strong' | 'span';
};

/** Words around others that are set off. */
export function MarkedQuote({ before, figure, after, as: Words = 'mark' }: MarkedQuoteProps) {
  return (
    <>
      {before}
      {figure && <Words>{figure}</Words>}
      {after}
    </>
  );
}
