import type { Statement } from './claim';

/**
 * Names the sentence that a statement stands in: two have one key when the same speaker said both on the same day in the same
 * words of the same document. A document may quote one speaker in the words of another, so the words alone do not tell.
 */
export function sentenceKey(statement: Statement): string {
  const [{ source, quote }] = statement.appearances;
  const said = statement.type === 'claim' ? statement.said : null;
  return JSON.stringify([said?.by, said?.on, said?.basis, said?.precision, source, quote.start, quote.end]);
}
