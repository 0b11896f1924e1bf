import type { OwnDocument } from './ownDocument';

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya'
    .split(/ (?=\p{Script=Cyrillic})/u)
    .map((pair) => [pair[0] ?? '', pair.slice(2)]),
);
const LONGEST = 40;

/** A readable id, `vestnik-2026-02-03`, with a number behind it where that is taken. */
export function documentId(
  { publisher, published }: Pick<OwnDocument, 'publisher' | 'published'>,
  taken: ReadonlySet<string>,
): string {
  const letters = publisher.toLowerCase().replace(/\p{Script=Cyrillic}/gu, (letter) => LETTERS[letter] ?? '');
  const words = letters.normalize('NFKD').match(/[a-z0-9]+/g) ?? ['document'];
  const base = `${words.join('-').slice(0, LONGEST).replace(/-$/, '')}-${published}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
