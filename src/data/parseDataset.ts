import * as v from 'valibot';
import { type CodeLists, NO_CODES } from '../domain/codeLists';
import { createDataset, type Dataset, type Issue } from '../domain/dataset';
import type { SourceId } from '../domain/ids';
import type { OwnLinks } from '../domain/own/withOwnLinks';
import { builtIn, type Part } from '../domain/part';
import type { Source } from '../domain/source';
import { versionOf } from '../domain/version';
import { LoadError } from './LoadError';
import { parseCodes } from './parseCodes';
import { toDerivations } from './parseDerivations';
import { dangling, listOf, nameOf, records, unique } from './records';
import { originalsOf } from './toAppearances';
import { withTogether } from './toArea';
import { toClaim } from './toClaim';
import { toEvent } from './toEvent';
import { claimSchema, eventSchema, packageSchema, sourceSchema, speakerSchema } from './wire';
import { derivationSchema } from './wireDerivation';

/** The parsed JSON of a package, by the name of the file without its ending. */
export type PackageFiles = Readonly<Record<string, unknown>>;

export type Parsed = {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  /** How what is the reader’s own belongs to records of other packages. */
  readonly links?: OwnLinks;
};

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
