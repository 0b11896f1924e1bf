import { componentAreas } from '../domain/area';
import { type Claim, claimSpan, claimTopic } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import { type Span, spanOf } from '../domain/period';
import type { Text } from '../i18n/text';
import { provenanceOf } from '../selectors/derived';
import { BESIDE, WIDE } from '../ui/breakpoints';
import { type MapStays, mapStays } from './mapStays';

/** What tells whether a filter leaves a figure: it needs one of each list. A voice is a speaker's, in some documents. */
type Facts = {
  readonly place: readonly string[];
  readonly topic: readonly string[];
  readonly months: readonly [first: string, last: string];
  readonly voices: readonly { readonly speaker: readonly string[]; readonly source: readonly string[] }[];
};

/** All that the page itself knows of the data before any script of it has come. */
export type FirstFacts = {
  readonly figures: Readonly<Record<string, Facts>>;
  /** The values that an address can name, by its keys. */
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly years: readonly [first: number, last: number];
  /** The topic whose chart has the large place, and those that take it over when a statement about them is open. */
  readonly first: string;
  readonly far: readonly string[];
  /** What stays on the map, by the year that is asked for. */
  readonly map: Readonly<Record<string, MapStays>>;
  /** Where the first of those charts stands below the map. */
  readonly wide: string;
  /** Where the small charts stand two by two; elsewhere the map stands among them. */
  readonly beside: string;
};

const months = ({ start, end }: Span): Facts['months'] => [start.slice(0, 7), end.slice(0, 7)];
const named = (area: Claim['refArea']) => [...new Set([area, ...componentAreas(area)])];

function voiceOf({ said, appearances }: Claim): Facts['voices'][number] {
  return {
    speaker: said.by === null ? [] : [said.by],
    source: [...new Set(appearances.map(({ source }) => source))],
  };
}

export function firstFacts(text: Text, dataset: Dataset, firstSeen: number): FirstFacts {
  const { claims, derivations, events, codes, axis } = dataset;
  const topics = codes.topics.list.map(({ id }) => id);
  const quoted = claims.map((claim): readonly [string, Facts] => [
    claim.id,
    {
      place: named(claim.refArea),
      topic: [claimTopic(claim)],
      months: months(claimSpan(claim)),
      voices: [voiceOf(claim)],
    },
  ]);
  const derived = derivations.map((derivation): readonly [string, Facts] => {
    const { claims: under, knownOn, topics } = provenanceOf(dataset, derivation);
    return [
      derivation.id,
      {
        place: derivation.areas.flatMap(named),
        topic: topics,
        months: months(spanOf(derivation.period, knownOn)),
        voices: under.map(voiceOf),
      },
    ];
  });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return {
    figures: Object.fromEntries([...quoted, ...derived]),
    known: {
      place: ids(codes.areas.list),
      topic: topics,
      source: ids(dataset.sources),
      speaker: ids(dataset.speakers),
      claim: ids([...claims, ...events, ...derivations]),
    },
    years: [axis.first, axis.last],
    first: topics[0] ?? '',
    far: topics.slice(firstSeen),
    map: mapStays(text, dataset),
    wide: WIDE,
    beside: BESIDE,
  };
}
