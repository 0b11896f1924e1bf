import { choiceOf, isOnAxis } from '../../domain/axis';
import type { Dataset } from '../../domain/dataset';
import { type ClaimFilter, claimMatcher, NO_FILTER } from '../../domain/filter';
import type { Question } from '../../domain/search/question';
import { codeName } from '../../i18n/codeNames';
import { rangeText } from '../../i18n/dates';
import { areaName } from '../../i18n/describe';
import { filterLine } from '../../i18n/filterWords';
import type { Text } from '../../i18n/text';
import type { Answer } from '../../selectors/answer';
import { type Doings, type PaletteSection, paletteClaimRow, paletteDerivedRow, type Row } from './row';

/** As many figures as an answer lists. */
const MOST = 4;

/** An answer: what was said, or that nothing was; what follows; and the filter that shows just that. */
export function answerSections(
  text: Text,
  dataset: Dataset,
  { question, said, follows, covered }: Answer,
  { openEvidence, narrow }: Pick<Doings, 'openEvidence' | 'narrow'>,
): readonly PaletteSection[] {
  const { t } = text;
  const ofClaims = (claims: Answer['said']) =>
    claims.slice(0, MOST).map((claim) => paletteClaimRow(text, dataset, claim, () => openEvidence(claim.id)));
  const filter = filterOfQuestion(dataset, question);
  const what = questionText(text, dataset, question);
  const sections: readonly (PaletteSection | null)[] = [
    said.length > 0
      ? { key: 'said', title: t('palette.said', { what }), rows: ofClaims(said) }
      : { key: 'said', title: t('palette.unsaid', { what }), rows: [], tells: true },
    follows.length === 0
      ? null
      : {
          key: 'follows',
          title: t('palette.follows'),
          rows: follows.slice(0, MOST).map((figure) => paletteDerivedRow(text, figure, () => openEvidence(figure.id))),
        },
    covered.length === 0 ? null : { key: 'covered', title: t('palette.covered'), rows: ofClaims(covered) },
    filter && {
      key: 'filter',
      title: t('palette.filter'),
      rows: [filterRow(text, dataset, filter, () => narrow(filter))],
    },
  ];
  return sections.filter((section) => section !== null);
}

/** A filter in words, with how many statements it leaves. */
export function filterRow(text: Text, dataset: Dataset, change: Partial<ClaimFilter>, run: () => void): Row {
  const filter = { ...NO_FILTER, ...change };
  const count = dataset.claims.filter(claimMatcher(dataset, filter)).length;
  return {
    key: 'filter',
    isFilter: true,
    main: filterLine(text, dataset, filter),
    ...(count === 0 ? {} : { tag: text.t('palette.count', { count }) }),
    run,
  };
}

/** The filter that asks for the same; null when none can: of a single measure, or of a time that nothing is drawn in. */
function filterOfQuestion(
  { axis }: Dataset,
  { places, topics, indicators, speakers, time }: Question,
): ClaimFilter | null {
  if (indicators.length > 0 || (time && !isOnAxis(axis, time))) return null;
  return { ...NO_FILTER, places, topics, speakers, time: time && choiceOf(axis, time) };
}

/** `Uzbekistan, turnover, 2024` */
function questionText(
  text: Text,
  { codes, speakerById }: Dataset,
  { places, topics, indicators, speakers, time }: Question,
): string {
  const { pick } = text;
  return [
    ...speakers.flatMap((id) => speakerById.get(id)?.short ?? []).map(pick),
    ...places.map((place) => areaName(text, place)),
    ...(indicators.length === 1 ? indicators.map((one) => codeName(text, one)) : []),
    ...(indicators.length === 1
      ? []
      : topics.flatMap((id) => codes.topics.byId.get(id) ?? []).map((topic) => codeName(text, topic))),
    ...(time === null ? [] : [rangeText(text, time)]),
  ].join(', ');
}
