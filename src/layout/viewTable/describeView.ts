import { membersOf } from '../../domain/area';
import type { Dataset } from '../../domain/dataset';
import { areasOf, type Figure, isStated } from '../../domain/figure';
import type { ClaimFilter } from '../../domain/filter';
import { yearList } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { silentYears } from '../../selectors/silentYears';

/** A view as it is drawn: its name, its title and sentence, and the figures in it. */
export type DescribedView = {
  readonly view: string;
  readonly title: string;
  readonly sentence: string;
  readonly figures: readonly Figure[];
};

/** A view in words: its title and sentence alone, and with how firm its figures are and what nobody has said. */
export type ViewWords = { readonly short: string; readonly full: string };

type Asked = Pick<ClaimFilter, 'places' | 'time'>;

/** What is shown in words, for who does not see it, to be copied, and to go along with its picture. */
export function describeView(text: Text, dataset: Dataset, asked: Asked, described: DescribedView): ViewWords {
  const { view, title, sentence, figures } = described;
  const short = [title, sentence].flatMap(asSentence);
  const years = /^(timeline|chart-)/.test(view) ? silentYears(dataset, asked, figures) : [];
  const places = /^(map|chart-)/.test(view) ? silentPlaces(dataset, asked, figures) : [];
  const more = [
    figures.length > 0 ? text.t('exportImage.told.firm', { list: firmness(text, figures) }) : '',
    years.length > 0 ? text.t('exportImage.told.years', { years: yearList(text, years) }) : '',
    places.length > 0
      ? text.t('exportImage.told.places', {
          places: listText(
            text,
            places.map((area) => areaName(text, area)),
          ),
        })
      : '',
  ];
  return { short: short.join(' '), full: [...short, ...more].filter(Boolean).join(' ') };
}

/** With its full stop; nothing for no words. */
const asSentence = (words: string) => (words === '' ? [] : [/[.!?]$/.test(words) ? words : `${words}.`]);

const KINDS = ['plain', 'about', 'above', 'below', 'range', 'none', 'unstated', 'follows'] as const;
type Kind = (typeof KINDS)[number];

const KIND_OF_BOUND = {
  exact: 'plain',
  about: 'about',
  'more-than': 'above',
  'at-least': 'above',
  'less-than': 'below',
  almost: 'below',
  'up-to': 'below',
} as const satisfies Readonly<Record<string, Kind>>;

function kindOfFigure(figure: Figure): Kind {
  if (figure.type === 'derived') return 'follows';
  const { quantity } = figure;
  if (quantity.kind === 'direction') return 'none';
  if (!isStated(figure)) return 'unstated';
  return quantity.kind === 'range' ? 'range' : KIND_OF_BOUND[quantity.bound];
}

/** `plain numbers (12), “more than” (8)` */
function firmness(text: Text, figures: readonly Figure[]): string {
  const kinds = figures.map(kindOfFigure);
  const counted = KINDS.map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${text.t(`exportImage.told.kind.${kind}`)}\u00a0(${text.number(count, 0)})`)
    .join(', ');
}

/** The single places asked for that no figure is about alone. */
function silentPlaces({ codes: { areas } }: Dataset, { places }: Asked, figures: readonly Figure[]) {
  return areas.list
    .map(({ id }) => id)
    .filter((id) => membersOf(areas, id).length === 0 && (places.length === 0 || places.includes(id)))
    .filter((id) => !figures.some((figure) => areasOf(figure).length === 1 && areasOf(figure)[0] === id));
}
