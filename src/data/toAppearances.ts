import type { SourceId } from '../domain/ids';
import type { Appearance, QuoteSelector } from '../domain/quote';
import type { Source } from '../domain/source';
import { isAnchoredIn } from './integrity';
import type { ParseContext } from './parseContext';
import { dangling } from './records';
import type { WireClaim, WireEvent } from './wire';

type WireAppearance = WireClaim['appearances'][number] | WireEvent['appearances'][number];
type Read = Pick<ParseContext, 'sourceById' | 'originals' | 'issues'>;

/**
 * Where a statement stands, the original first; `figureOf` gives the words of it that are its figure. Null where none of
 * its documents is in the package.
 */
export function toAppearances<Wire extends WireAppearance>(
  file: string,
  { id, appearances: wires }: { readonly id: string; readonly appearances: readonly Wire[] },
  figureOf: (wire: Wire) => QuoteSelector,
  read: Read,
): readonly [Appearance, ...Appearance[]] | null {
  const appearances = wires.map((wire) => toAppearance(wire, figureOf(wire), read));
  const [first, ...rest] = known(file, id, appearances, read);
  return first ? originalFirst([first, ...rest], read) : null;
}

function toAppearance(wire: WireAppearance, figure: QuoteSelector, { sourceById }: Read): Appearance {
  const source = sourceById.get(wire.source);
  return {
    source: wire.source,
    quote: wire.quote,
    figure,
    translation: wire.translation ? { ...wire.translation, figure: wire.translation.figure ?? null } : null,
    anchored: source !== undefined && isAnchoredIn(source.passages, wire.quote, figure),
  };
}

/** The appearances whose document is in the package; those that are not anchored stay, and are reported. */
function known(file: string, record: string, appearances: readonly Appearance[], read: Read): readonly Appearance[] {
  return appearances.filter((appearance, index) => {
    const path = `appearances.${index}`;
    if (!read.sourceById.has(appearance.source)) {
      read.issues.push(dangling(file, record, `${path}.source`, `no source ${appearance.source}`));
      return false;
    }
    if (!appearance.anchored) {
      const message = 'the quote is not found at its place in the document';
      read.issues.push({ kind: 'unanchored', file, record, path: `${path}.quote`, message });
    }
    return true;
  });
}

/** Of two documents that are one article, the one that is listed first, by the other. */
export function originalsOf(sources: readonly Pick<Source, 'id' | 'twin'>[]): ReadonlyMap<SourceId, SourceId> {
  const [listed, found] = [new Set<string>(), new Map<SourceId, SourceId>()];
  for (const { id, twin } of sources) {
    if (twin !== null && listed.has(twin)) found.set(id, twin);
    listed.add(id);
  }
  return found;
}

/** Where two documents are one article, that which the package lists first is the original, and comes first. */
function originalFirst(
  list: readonly [Appearance, ...Appearance[]],
  { originals }: Read,
): [Appearance, ...Appearance[]] {
  const [first, ...rest] = list;
  const original = rest.find(({ source }) => source === originals.get(first.source));
  return original ? [original, first, ...rest.filter((appearance) => appearance !== original)] : [first, ...rest];
}
