import * as v from 'valibot';
import { type Claim, type NewsEvent, statusOf } from '../domain/claim';
import { type CodeLists, NO_CODES } from '../domain/codeLists';
import { createDataset, type Dataset, type Issue } from '../domain/dataset';
import type { EventId, SourceId } from '../domain/ids';
import { narrowed } from '../domain/indicator';
import { builtIn, type Part } from '../domain/part';
import type { Quantity } from '../domain/quantity';
import type { Appearance, QuoteSelector } from '../domain/quote';
import type { Localized, Source } from '../domain/source';
import { versionOf } from '../domain/version';
import { isAnchoredIn } from './integrity';
import { LoadError } from './LoadError';
import { parseCodes } from './parseCodes';
import { toDerivations } from './parseDerivations';
import { dangling, listOf, nameOf, records, unique } from './records';
import { toArea, withTogether } from './toArea';
import { toPeriod } from './toPeriod';
import {
  claimSchema,
  eventSchema,
  packageSchema,
  sourceSchema,
  speakerSchema,
  type WireClaim,
  type WireEvent,
} from './wire';
import { derivationSchema } from './wireDerivation';

/** The parsed JSON of a package, by the name of the file without its ending. */
export type PackageFiles = Readonly<Record<string, unknown>>;

export type Parsed = { readonly dataset: Dataset; readonly issues: readonly Issue[] };

/** What the descriptor of a package says of it; `version` is that of its contents. */
export type About = {
  readonly name: string;
  readonly title?: string | undefined;
  readonly version: string;
  readonly created?: string | undefined;
};

/**
 * Turns the files of a package into a dataset of one part, by default the built-in one. A record that fails is left out and becomes an issue that names it and
 * the path of the fault; a file that is missing or is no list throws a `LoadError`. `known` are the codes of the built-in
 * package, which another may use beside its own.
 */
export function parseDataset(
  files: PackageFiles,
  partFor: (about: About) => Part = ({ version, created }) => builtIn(version, created?.slice(0, 10)),
  known: CodeLists = NO_CODES,
): Parsed {
  const descriptor = v.safeParse(packageSchema, files.datapackage);
  if (!descriptor.success) throw LoadError.schema('datapackage.json', descriptor.issues[0]);

  const issues: Issue[] = [];
  const readAll = <Schema extends RecordSchema>(name: string, schema: Schema, taken?: ReadonlySet<string>) =>
    unique(`${name}.json`, records(`${name}.json`, files[name], schema, issues), issues, taken);

  const codes = parseCodes(files.codelists, known, issues);
  const sources = withKnown('sources.json', readAll('sources', sourceSchema), 'twin', issues);
  const speakers = readAll('speakers', speakerSchema);
  const sourceById = new Map<SourceId, Source>(sources.map((source) => [source.id, source]));
  const originals = originalsOf(sources);
  const read = { codes, sourceById, originals, speakerIds: new Set(speakers.map(({ id }) => id)), issues };

  const found = readAll('events', eventSchema).flatMap((wire) => toEvent(wire, read));
  const events = withKnown('events.json', found, 'sameOccasion', issues);
  const taken = new Set<string>(events.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  const claims = readAll('claims', claimSchema, taken).flatMap((wire) => toClaim(wire, { ...read, eventIds }));
  const named = new Set(listOf('claims.json', files.claims).map(nameOf));
  const names = new Set<string>([...taken, ...claims.map(({ id }) => id)]);
  const derivations = toDerivations(readAll('derivations', derivationSchema, names), claims, named, read);
  const version = versionOf(descriptor.output);
  const areas = [...claims, ...events].map(({ refArea }) => refArea);
  const all = withTogether(codes, [...areas, ...derivations.flatMap((derivation) => derivation.areas)]);
  const parts = [partFor({ ...descriptor.output, version })];
  return {
    dataset: createDataset({ version, parts, codes: all, claims, events, sources, speakers, derivations }),
    issues,
  };
}

type RecordSchema = v.GenericSchema<unknown, { readonly id: string }>;

type ParseContext = {
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  /** The original of every document that has one. */
  readonly originals: ReadonlyMap<SourceId, SourceId>;
  readonly speakerIds: ReadonlySet<string>;
  readonly codes: CodeLists;
  readonly issues: Issue[];
};

type ClaimContext = ParseContext & { readonly eventIds: ReadonlySet<EventId> };

/** The same records; a link to another of them that leads nowhere is taken out and reported. */
function withKnown<Key extends string, Item extends { readonly id: string } & Readonly<Record<Key, string | null>>>(
  file: string,
  items: readonly Item[],
  key: Key,
  issues: Issue[],
): readonly Item[] {
  const ids = new Set<string>(items.map(({ id }) => id));
  return items.map((item) => {
    const target: string | null = item[key];
    if (target === null || ids.has(target)) return item;
    issues.push(dangling(file, item.id, key, `no record ${target}`));
    return { ...item, [key]: null };
  });
}

function toClaim(wire: WireClaim, read: ClaimContext): readonly Claim[] {
  const file = 'claims.json';
  if (wire.said.by !== null && !read.speakerIds.has(wire.said.by)) {
    read.issues.push(dangling(file, wire.id, 'said.by', `no speaker ${wire.said.by}`));
    return [];
  }
  const { unit: name } = wire.quantity;
  const unit = name === null ? undefined : read.codes.units.byId.get(name);
  if (name !== null && !unit) {
    read.issues.push(dangling(file, wire.id, 'quantity.unit', `no unit ${name}`));
    return [];
  }
  const measure = measureOf(wire, read);
  const refArea = toArea(wire.refArea, read, [file, wire.id, 'refArea']);
  if (!measure || !refArea) return [];
  const appearances = wire.appearances.map((appearance) => toAppearance(appearance, appearance.figure, read));
  const [first, ...rest] = known(file, wire.id, appearances, read);
  if (!first) return [];
  return [
    {
      ...wire,
      type: 'claim',
      said: { ...wire.said, precision: wire.said.precision ?? 'day', at: occasionIn(wire, read) },
      quantity: toQuantity(wire.quantity, unit?.symbol ?? null),
      ...measure,
      refArea,
      period: toPeriod(wire.period),
      appearances: originalFirst([first, ...rest], read),
    },
  ];
}

/** What is measured, and how it is meant: a target is one of the indicator itself. */
function measureOf(
  { id, indicator: wire, status }: WireClaim,
  { codes: { indicators }, issues }: ClaimContext,
): Pick<Claim, 'indicator' | 'status'> | null {
  const [name, as] = typeof wire === 'string' ? [wire, null] : [wire.of, wire.as];
  const indicator = indicators.byId.get(name);
  if (!indicator) {
    issues.push(dangling('claims.json', id, as === null ? 'indicator' : 'indicator.of', `no indicator ${name}`));
    return null;
  }
  if (as === null) return { indicator, status: statusOf(indicator.kind, status) };
  if (as === 'target') return { indicator, status: statusOf('target', status) };
  const found = narrowed(indicators.list, indicator, as);
  if (found) return { indicator: found, status: statusOf(found.kind, status) };
  const message = `no ${as} of ${name} is known, or several are`;
  issues.push({ kind: 'invalid', file: 'claims.json', record: id, path: 'indicator', message });
  return null;
}

/** An occasion that is not in the package is reported; the claim stays without it. */
function occasionIn({ id, said }: WireClaim, { eventIds, issues }: ClaimContext): EventId | null {
  if (said.at === undefined || eventIds.has(said.at)) return said.at ?? null;
  issues.push(dangling('claims.json', id, 'said.at', `no event ${said.at}`));
  return null;
}

function toEvent(wire: WireEvent, read: ParseContext): readonly NewsEvent[] {
  const appearances = wire.appearances.map((appearance) => toAppearance(appearance, appearance.quote, read));
  const [first, ...rest] = known('events.json', wire.id, appearances, read);
  if (!first) return [];
  const { refArea } = wire;
  return [
    {
      ...wire,
      type: 'event',
      refArea: refArea && toArea(refArea, read, ['events.json', wire.id, 'refArea']),
      sameOccasion: wire.sameOccasion ?? null,
      appearances: originalFirst([first, ...rest], read),
    },
  ];
}

function toAppearance(
  wire: WireClaim['appearances'][number] | WireEvent['appearances'][number],
  figure: QuoteSelector,
  { sourceById }: ParseContext,
): Appearance {
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
function known(
  file: string,
  record: string,
  appearances: readonly Appearance[],
  read: ParseContext,
): readonly Appearance[] {
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
function originalsOf(sources: readonly Pick<Source, 'id' | 'twin'>[]): ReadonlyMap<SourceId, SourceId> {
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
  { originals }: ParseContext,
): [Appearance, ...Appearance[]] {
  const [first, ...rest] = list;
  const original = rest.find(({ source }) => source === originals.get(first.source));
  return original ? [original, first, ...rest.filter((appearance) => appearance !== original)] : [first, ...rest];
}

/** The quantity as the app means it, with what is written after its amount where the list of units says so. */
function toQuantity(wire: WireClaim['quantity'], symbol: Localized | null): Quantity {
  if (!('bound' in wire)) return { kind: 'direction', ...wire };
  const direction = wire.direction ?? null;
  const written = symbol ? { symbol } : {};
  if (wire.bound === 'range') return { ...wire, ...written, kind: 'range', direction };
  const { precision = null, rounded = null } = wire;
  return { ...wire, ...written, kind: 'amount', precision, rounded, direction };
}
