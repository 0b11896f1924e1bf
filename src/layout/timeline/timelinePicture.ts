import { lengthOf, yearsOf } from '../../domain/axis';
import { claimSpan } from '../../domain/claim';
import type { Clock } from '../../domain/clock';
import type { Dataset } from '../../domain/dataset';
import { codeName } from '../../i18n/codeNames';
import { touchedYears } from '../../i18n/dates';
import { areaShort, listText, speakerName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import type { DerivedChoices } from '../../selectors/derived';
import { drawnDerived } from '../../selectors/drawnDerived';
import { timelineModel } from '../../selectors/timeline';
import { visible } from '../../selectors/visible';
import { DODGE } from '../dodge';
import { layoutTimeline, type TimelineLayout } from './laneLayout';
import { GLYPHS_ONLY, headHeight, OVERHANG } from './laneMetrics';

/** A word with its baseline, in pixels of the picture. */
type WordAt = { readonly key: string; readonly words: string; readonly x: number; readonly y: number };

/** The lanes as a picture that stands alone: the years above them, the names of topics and places beside them. */
export type TimelinePicture = {
  readonly sentence: string;
  readonly layout: TimelineLayout;
  /** Where the lanes are, and how wide. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number };
  /** Anchored in their middle. */
  readonly years: readonly WordAt[];
  readonly topics: readonly WordAt[];
  /** Anchored at their end. */
  readonly areas: readonly WordAt[];
  readonly height: number;
};

/** Room for the names of the lanes, and for the years above them, in pixels. */
const GUTTER = 156;
const AXIS = 22;
/** How far labels reach over the end of the axis, those of marks that are moved aside too. */
const BEYOND = OVERHANG + DODGE;

export function placeTimelinePicture(
  text: Text,
  dataset: Dataset,
  choices: DerivedChoices & { readonly clock: Clock },
  width: number,
): TimelinePicture {
  const { axis, codes } = dataset;
  const plot = width - GUTTER - BEYOND;
  const layout = layoutTimeline(timelineModel(dataset, drawnDerived(dataset, choices), choices.clock), text, plot);
  const topics = [...codes.topics.list.map((topic) => codeName(text, topic)), text.t('topic.events')];
  return {
    sentence: sentenceOf(text, dataset, choices),
    layout,
    plot: { x: GUTTER, y: AXIS, width: plot },
    years: yearsOf(axis).map((year, index) => ({
      key: String(year),
      words: String(year),
      x: GUTTER + ((index + 0.5) / lengthOf(axis)) * plot,
      y: 13,
    })),
    topics: topics.map((name, index) => ({
      key: name,
      words: name,
      x: 0,
      y: AXIS + 15 + (layout.lanes[index]?.top ?? layout.events.top),
    })),
    areas: layout.lanes.flatMap(({ lane, groups }) =>
      groups.map(({ area, top }, index) => ({
        key: `${lane.topic.id} ${area}`,
        words: areaShort(text, area),
        x: GUTTER - 8,
        y: AXIS + top + 11 + (index === 0 ? headHeight(plot >= GLYPHS_ONLY) : 0),
      })),
    ),
    height: layout.height + AXIS,
  };
}

/** How many statements are shown, about which years, and who says so; empty for none. */
function sentenceOf(text: Text, dataset: Dataset, choices: DerivedChoices): string {
  const { t } = text;
  const { claims } = visible(dataset, choices);
  const years = touchedYears(claims.map(claimSpan));
  if (!years) return '';
  const [from, to] = years;
  return t('chart.sentence', {
    shown: t('timeline.statements', { count: claims.length }),
    period: from === to ? t('chart.spanOne', { from }) : t('chart.span', { from, to }),
    who: listText(text, [...new Set(claims.map((claim) => speakerName(text, dataset, claim)))]),
    derived: '',
  });
}
