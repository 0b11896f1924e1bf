import type { Dataset } from '../dataset';
import type { Localized } from '../source';
import type { Named } from './finder';

/** With what it is called, in both languages, and what else it is found by: an office, a publisher, a town. */
export type NamedTexts = { readonly named: Named; readonly names: readonly string[]; readonly also: readonly string[] };

/** Places, topics, speakers, documents and events of a dataset, in the order in which they are offered. */
export function namedThings({ codes, speakers, sources, events }: Dataset): readonly NamedTexts[] {
  return [
    ...codes.areas.list.map(
      ({ id, name, short }): NamedTexts => ({ named: { kind: 'place', id }, names: both(name, short), also: [] }),
    ),
    ...codes.topics.list.map(
      ({ id, name }): NamedTexts => ({ named: { kind: 'topic', id }, names: both(name), also: [] }),
    ),
    ...speakers.map(
      ({ id, name, short, role }): NamedTexts => ({
        named: { kind: 'speaker', id },
        names: both(short, name),
        also: both(role),
      }),
    ),
    ...sources.map(
      ({ id, name, title, publisher }): NamedTexts => ({
        named: { kind: 'source', id },
        names: both(name),
        also: [publisher.name, ...(title ? [title] : [])],
      }),
    ),
    ...events.map(
      ({ id, name, place }): NamedTexts => ({ named: { kind: 'event', id }, names: both(name), also: both(place) }),
    ),
  ];
}

function both(...texts: readonly (Localized | null)[]): readonly string[] {
  return texts.flatMap((text) => (text ? [text.en, text.ru] : []));
}
