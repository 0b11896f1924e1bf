import type { FirstFacts } from '../firstFacts';

/** The filter of an address, and whether it leaves a figure, by its id. */
export type EarlyFilter = {
  /** The values that are asked for, by the keys of the address; of no key where it asks for none. */
  readonly asked: Readonly<Record<'place' | 'topic' | 'speaker' | 'source', readonly string[]>>;
  /** The first and last points of time as they are written, and whether any were asked for. */
  readonly time: { readonly from: string; readonly to: string; readonly isAsked: boolean };
  readonly isLeft: (id: string) => boolean;
};

/**
 * Runs in the page, as text, so without comments and without anything from outside: what an address asks for, as far as
 * the page itself knows the data; null where it names what it does not know.
 */
export function filterBy({ figures, known, years }: FirstFacts, search: string): EarlyFilter | null {
  const query = new URLSearchParams(search);
  const values = (key: string) => query.get(key)?.split('~') ?? [];
  const [from, to = from] = query.get('time')?.split('..') ?? [years[0].toString(), years[1].toString()];
  const isOnAxis = [from, to].every(
    (point) =>
      point !== undefined &&
      /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(point) &&
      Number(point.slice(0, 4)) >= years[0] &&
      Number(point.slice(0, 4)) <= years[1],
  );
  const isKnown = Object.entries(known).every(([key, names]) => values(key).every((value) => names.includes(value)));
  if (!isOnAxis || !isKnown || from === undefined || to === undefined || from.slice(0, 7) > `${to}-12`.slice(0, 7))
    return null;
  const [start, end] = [`${from}-01`.slice(0, 7), `${to}-12`.slice(0, 7)];
  const isAsked = query.has('time');
  const asked = {
    place: values('place'),
    topic: values('topic'),
    speaker: values('speaker'),
    source: values('source'),
  };
  const has = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 || own.some((value) => wanted.includes(value));
  const isLeft = (id: string) => {
    const figure = figures[id];
    return (
      figure !== undefined &&
      has(asked.place, figure.place) &&
      has(asked.topic, figure.topic) &&
      (!isAsked || (start <= figure.months[1] && figure.months[0] <= end)) &&
      figure.voices.some((voice) => has(asked.speaker, voice.speaker) && has(asked.source, voice.source))
    );
  };
  return { asked, time: { from, to, isAsked }, isLeft };
}
