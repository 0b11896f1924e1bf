import { type Axis, axisOf } from './axis';
import type { Claim, NewsEvent, Statement } from './claim';
import type { CodeLists } from './codeLists';
import type { Derivation } from './derivation';
import type { SourceId, SpeakerId } from './ids';
import type { Part } from './part';
import type { Finder } from './search/finder';
import type { Source, Speaker } from './source';

/** Everything that was read, frozen, with the indexes that views ask for. */
export type Dataset = {
  /** Of the built-in package. */
  readonly version: string;
  /** The packages that it is made of, the built-in one first; `partOf` tells a record's. */
  readonly parts: readonly Part[];
  /** What its records name: places, topics, indicators and units, those of all parts. */
  readonly codes: CodeLists;
  /** The years that its figures stand under. */
  readonly axis: Axis;
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly sources: readonly Source[];
  readonly speakers: readonly Speaker[];
  /** Formulas only: results depend on what the reader sets aside, and are computed by selectors. */
  readonly derivations: readonly Derivation[];
  /** Claims by the day of speech, then the order of their sources, then their offset. */
  readonly spoken: readonly Claim[];
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly statementById: ReadonlyMap<string, Statement>;
  readonly derivationById: ReadonlyMap<string, Derivation>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly speakerById: ReadonlyMap<SpeakerId, Speaker>;
  /** What finds statements by words; null as long as nobody has asked for any: `withFinder` makes it. */
  readonly finder: Finder | null;
};

/** A record, or a part of one, that could not be used as it is. `path` leads to the value in the file. */
export type Issue = {
  /** `mixed` is a whole file, of another version than the package that it came with. */
  readonly kind: 'invalid' | 'unanchored' | 'dangling' | 'duplicate' | 'mixed';
  readonly file: string;
  readonly record: string;
  readonly path: string;
  readonly message: string;
};

/** What a dataset is made from. */
export type Records = Pick<
  Dataset,
  'version' | 'parts' | 'codes' | 'claims' | 'events' | 'sources' | 'speakers' | 'derivations'
>;

export function createDataset(records: Records): Dataset {
  const sourceOrder = new Map(records.sources.map((source, index) => [source.id, index]));
  const place = (claim: Claim) => sourceOrder.get(claim.appearances[0].source) ?? 0;
  const { version, codes } = records;
  const parts = Object.freeze([...records.parts]);
  const [claims, events] = [Object.freeze([...records.claims]), Object.freeze([...records.events])];
  const [sources, speakers] = [Object.freeze([...records.sources]), Object.freeze([...records.speakers])];
  const derivations = Object.freeze([...records.derivations]);
  const spoken = [...claims].sort(
    (a, b) =>
      compare(a.said.on, b.said.on) ||
      place(a) - place(b) ||
      a.appearances[0].figure.start - b.appearances[0].figure.start,
  );
  const statements: readonly Statement[] = [...claims, ...events];
  return Object.freeze({
    version,
    parts,
    codes,
    axis: axisOf(records),
    claims,
    events,
    sources,
    speakers,
    derivations,
    spoken: Object.freeze(spoken),
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    statementById: new Map(statements.map((statement) => [statement.id, statement])),
    derivationById: new Map(derivations.map((derivation) => [derivation.id, derivation])),
    sourceById: new Map(sources.map((source) => [source.id, source])),
    speakerById: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    finder: null,
  });
}

/** Who said it; null where nobody is named. */
export function speakerOf({ speakerById }: Dataset, { said }: Claim): Speaker | null {
  return said.by === null ? null : (speakerById.get(said.by) ?? null);
}

/** The event where a claim was said; null when the document does not tell. */
export function occasionOf({ statementById }: Dataset, { said }: Claim): NewsEvent | null {
  const occasion = said.at === null ? undefined : statementById.get(said.at);
  return occasion?.type === 'event' ? occasion : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
