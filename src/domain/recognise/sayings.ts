import type { Ground, Span } from './draft';
import type { Passage } from './passage';

/** Who said a figure: words of the document, by their place in it. */
export type Said = { readonly words: Span | null; readonly ground: Ground };

const NOBODY: Said = { words: null, ground: { standing: 'missing', rule: 'nothing-said', words: null } };

/** Who is named in each passage for each of its figures; pointers as "the official" lead back to the fullest naming. */
export function speakersOf(passages: readonly Passage[], plain: string): (index: number, figure: Span) => Said {
  const names: Span[] = [];
  const resolved = passages.map(({ sentence, attributions }) =>
    attributions.map((attribution) => {
      const own = { start: sentence.start + attribution.name.start, end: sentence.start + attribution.name.end };
      const name = attribution.pointer ? (names.at(-1) ?? null) : fullest(names, own, plain);
      if (!attribution.pointer) names.push(own);
      return {
        ...attribution,
        name: name ?? (isBare(plain.slice(own.start, own.end)) ? null : own),
        at: { start: sentence.start + attribution.start, end: sentence.start + attribution.end },
      };
    }),
  );
  return (index, figure) => {
    const own = resolved[index]?.filter(({ back }) => !back) ?? [];
    const near = [...own].sort((a, b) => distance(a, figure) - distance(b, figure))[0];
    if (near?.name)
      return { words: near.name, ground: { standing: 'certain', rule: 'speaker-in-sentence', words: near.at } };
    const passage = passages[index];
    if (!passage) return NOBODY;
    const { block, kind } = passage.sentence;
    const after = follower(index, block);
    if (after) return after;
    if (kind !== 'text') return NOBODY;
    const before = passages[index - 1];
    const carried =
      before?.sentence.block === block ? resolved[index - 1]?.findLast(({ name }) => name !== null) : undefined;
    if (carried?.name)
      return {
        words: carried.name,
        ground: { standing: 'assumed', rule: 'speaker-in-sentence-before', words: carried.at },
      };
    return NOBODY;
  };

  /** «Об этом сообщил …» and the words after a quotation name who said what stands before them. */
  function follower(index: number, block: number): Said | null {
    const own = passages[index];
    if (!own || own.sentence.kind === 'heading') return null;
    for (let next = index; next < Math.min(index + 5, passages.length); next += 1) {
      const passage = passages[next];
      if (!passage || passage.sentence.block > block + 1) return null;
      const saying = resolved[next]?.find(
        ({ back, name }) => name !== null && (next === index ? back : back || (own.isQuoted && passage.isQuoted)),
      );
      if (saying?.name && (next > index || saying.back))
        return {
          words: saying.name,
          ground: { standing: 'certain', rule: 'speaker-in-sentence-after', words: saying.at },
        };
      if (next > index && (resolved[next]?.length ?? 0) > 0) return null;
    }
    return null;
  }
}

const distance = ({ start, end }: Span, figure: Span) =>
  start >= figure.end ? start - figure.end : figure.start - end + 30;
const isBare = (words: string) => /^(?:он|она|они|его|ее|их|he|she|they|it|там)$/.test(words);

const stems = (words: string) => (words.match(/[a-zа-я]{3,}/g) ?? []).map((word) => word.slice(0, 5));
/** A longer naming from before that holds all words of this one. */
function fullest(names: readonly Span[], own: Span, plain: string): Span {
  const short = stems(plain.slice(own.start, own.end));
  if (short.length === 0 || short.length > 3) return own;
  const longer = names.findLast((name) => {
    const words = stems(plain.slice(name.start, name.end));
    return words.length > short.length && short.every((stem) => words.includes(stem));
  });
  return longer ?? own;
}
