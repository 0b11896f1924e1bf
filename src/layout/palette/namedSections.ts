import type { Dataset } from '../../domain/dataset';
import type { Named } from '../../domain/search/finder';
import { codeName } from '../../i18n/codeNames';
import { longDay } from '../../i18n/dates';
import { areaName, eventWhere } from '../../i18n/describe';
import { languageName } from '../../i18n/languageName';
import { publisherWords } from '../../i18n/publisherWords';
import type { Text } from '../../i18n/text';
import type { Doings, PaletteSection, Row } from './row';

/** As many of a kind as are listed. */
const MOST = 3;

const KINDS = {
  place: 'places',
  topic: 'topics',
  speaker: 'speakers',
  event: 'events',
  source: 'documents',
} as const satisfies Readonly<Record<Named['kind'], string>>;

/** Names of these kinds, one kind after the other: a place, a topic or a speaker filters, an event or a document opens. */
export function namedSections(
  text: Text,
  dataset: Dataset,
  named: readonly Named[],
  kinds: readonly Named['kind'][],
  to: Doings,
): readonly PaletteSection[] {
  return kinds.flatMap((kind) => {
    const rows = named.filter((one) => one.kind === kind).flatMap((one) => namedRow(text, dataset, one, to) ?? []);
    const title = text.t(`palette.${KINDS[kind]}`);
    return rows.length === 0 ? [] : [{ key: kind, title, rows: rows.slice(0, MOST) }];
  });
}

/** One name, with what it is and how much there is of it. */
export function namedRow(text: Text, dataset: Dataset, named: Named, to: Doings): Row | null {
  const { t, pick } = text;
  const key = `${named.kind} ${named.id}`;
  const counted = (count: number) => t('palette.count', { count });
  switch (named.kind) {
    case 'place': {
      const { id } = named;
      const count = dataset.claims.filter(({ refArea }) => refArea === id).length;
      const run = () => to.narrow({ places: [id] });
      return { key, main: areaName(text, id), tag: counted(count), isFilter: true, run };
    }
    case 'topic': {
      const { id } = named;
      const topic = dataset.codes.topics.byId.get(id);
      if (!topic) return null;
      const run = () => to.narrow({ topics: [id] });
      return { key, main: codeName(text, topic), tag: t('palette.filter'), isFilter: true, run };
    }
    case 'speaker': {
      const { id } = named;
      const speaker = dataset.speakerById.get(id);
      if (!speaker) return null;
      const count = dataset.claims.filter(({ said }) => said.by === id).length;
      return {
        key,
        main: pick(speaker.name),
        about: pick(speaker.role),
        tag: counted(count),
        isFilter: true,
        run: () => to.narrow({ speakers: [id] }),
      };
    }
    case 'source': {
      const { id } = named;
      const source = dataset.sourceById.get(id);
      if (!source) return null;
      return {
        key,
        main: pick(source.name),
        about: `${publisherWords(text, source)}, ${languageName(text, source.lang)}`,
        tag: longDay(text, source.published),
        run: () => to.readDocument(id, null),
      };
    }
    case 'event': {
      const event = dataset.statementById.get(named.id);
      if (event?.type !== 'event') return null;
      return { key, main: pick(event.name), about: eventWhere(text, event), run: () => to.openEvidence(event.id) };
    }
  }
}
