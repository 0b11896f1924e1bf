import type { Dataset } from '../../domain/dataset';
import { matchesWords } from '../../domain/search/matchesWords';
import { areaName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { exampleQuestion, type PaletteChoices, paletteOf } from '../../selectors/palette';
import { answerSections, filterRow } from './answerSections';
import { namedRow, namedSections } from './namedSections';
import { type Doings, type PaletteSection, paletteClaimRow, type Row } from './row';

/** As many statements as are listed, and as many names that are near. */
const MOST = 5;
const NEAREST = 4;
/** Names that filter, and names of what opens. */
const FILTERS = ['place', 'topic', 'speaker'] as const;
const OPENS = ['source', 'event'] as const;

/** As many further actions as are listed. */
const FURTHER = 8;

/** Rows that come with the page: its other views, what can be done now, and what else for who asks for it. */
type Commands = { readonly views: readonly Row[]; readonly actions: readonly Row[]; readonly further: readonly Row[] };

/** What the palette offers: an answer first, then the filter by these words, then what is called so. */
export function sectionsFor(
  text: Text,
  dataset: Dataset,
  choices: PaletteChoices,
  words: string,
  offered: Commands,
  to: Doings,
): readonly PaletteSection[] {
  const { t } = text;
  const { answer, claims, count, named, isNear, corrected } = paletteOf(dataset, choices, words);
  const commands = [
    section('views', t('palette.views'), held(offered.views, words)),
    section('actions', t('palette.actions'), [
      ...held(offered.actions, words),
      ...(words.trim() === '' ? [] : askedFor(offered.further, words).slice(0, FURTHER)),
    ]),
  ];
  if (words.trim() === '') return some([examples(text, dataset, to), ...commands]);
  const near =
    isNear && !commands.some(({ rows }) => rows.length > 0)
      ? section('near', t('palette.near', { words: words.trim() }), [
          ...(corrected === null ? [] : [insteadRow(text, corrected, to)]),
          ...named.slice(0, NEAREST).flatMap((name) => namedRow(text, dataset, name, to) ?? []),
        ])
      : null;
  const q = { q: words.trim() };
  return some([
    ...(answer ? answerSections(text, dataset, answer, to) : []),
    count === 0
      ? null
      : section('words', t(answer ? 'palette.orWords' : 'palette.filter'), [
          filterRow(text, dataset, q, () => to.filterBy(q.q)),
        ]),
    near,
    ...(isNear ? [] : namedSections(text, dataset, named, FILTERS, to)),
    section(
      'claims',
      t('palette.claims'),
      claims.slice(0, MOST).map((claim) => paletteClaimRow(text, dataset, claim, () => to.openEvidence(claim.id))),
    ),
    ...(isNear ? [] : namedSections(text, dataset, named, OPENS, to)),
    ...commands,
  ]);
}

function section(key: string, title: string, rows: readonly Row[]): PaletteSection {
  return { key, title, rows };
}

/** Those with rows, and those that say that there are none. */
function some(sections: readonly (PaletteSection | null)[]): readonly PaletteSection[] {
  return sections.filter((one): one is PaletteSection => one !== null && (one.rows.length > 0 || one.tells === true));
}

function held(rows: readonly Row[], words: string): readonly Row[] {
  return words.trim() === '' ? rows : rows.filter(({ main }) => matchesWords(main, words));
}

/** Those that hold the words, beginning with what they do: what they are about alone asks for no action. */
function askedFor(rows: readonly Row[], words: string): readonly Row[] {
  return rows.filter(
    ({ main, about = '' }) => matchesWords(`${main} ${about}`, words) && (about === '' || !matchesWords(about, words)),
  );
}

function insteadRow({ t }: Text, words: string, { ask }: Doings): Row {
  return { key: 'instead', main: t('palette.instead', { words }), run: () => ask(words) };
}

/** Questions that show what can be asked: a place and a year, a speaker, a topic. */
function examples(text: Text, dataset: Dataset, { ask }: Doings): PaletteSection {
  const question = exampleQuestion(dataset);
  const [speaker] = dataset.speakers;
  const [topic] = dataset.codes.topics.list;
  const questions = [
    ...(question ? [`${areaName(text, question.place)} ${question.year}`] : []),
    ...(speaker ? [text.pick(speaker.short)] : []),
    ...(topic ? [text.pick(topic.name)] : []),
  ];
  return section(
    'try',
    text.t('palette.try'),
    questions.map((words) => ({ key: `try ${words}`, main: words, run: () => ask(words) })),
  );
}
