import { type Claim, claimTopic, type Statement } from '../claim';
import { type Dataset, occasionOf, speakerOf } from '../dataset';
import type { Period } from '../period';
import type { Bound } from '../quantity';
import type { Localized } from '../source';

/** What a statement is found by: the names of what it is about and of who said it, and the words it stands in. */
export type StatementTexts = { readonly id: string; readonly names: string; readonly words: string };

/** Of every claim and event, in both languages. */
export function textsOf(dataset: Dataset): readonly StatementTexts[] {
  return [...dataset.statementById.values()].map((statement) => ({
    id: statement.id,
    names: joined(statement.type === 'claim' ? claimNames(dataset, statement) : eventNames(dataset, statement)),
    words: joined([...quoted(statement), ...figureNames(statement), ...published(dataset, statement)]),
  }));
}

type Name = Localized | string | null | undefined;

function claimNames(dataset: Dataset, claim: Claim): readonly Name[] {
  const { topics } = dataset.codes;
  const speaker = speakerOf(dataset, claim);
  const occasion = occasionOf(dataset, claim);
  return [
    claim.indicator.name,
    topics.byId.get(claimTopic(claim))?.name,
    ...areaNames(dataset, claim.refArea),
    ...yearsNamed(claim.period),
    ...(speaker ? [speaker.name, speaker.short, speaker.role] : []),
    ...(occasion ? [occasion.name, occasion.place] : []),
  ];
}

/** How a bound may be asked for, however the quote words it; no word of one is a word of its opposite. */
const BOUNDS: Readonly<Record<Bound, Localized | null>> = {
  exact: null,
  range: null,
  about: { en: 'about around approximately roughly', ru: 'около примерно порядка' },
  'more-than': { en: 'more than over above exceeding', ru: 'более больше свыше превышает превысил' },
  'at-least': { en: 'at least minimum', ru: 'минимум' },
  'less-than': { en: 'less than under below', ru: 'менее меньше ниже' },
  almost: { en: 'almost nearly', ru: 'почти' },
  'up-to': { en: 'up to at most maximum', ru: 'до максимум' },
};

const SCALES = [
  [1e9, { en: 'billion', ru: 'миллиардов' }],
  [1e6, { en: 'million', ru: 'миллионов' }],
] as const;

/** An amount in digits with its scale, and its bound: `50`, `billion`, `more than`. */
function figureNames(statement: Statement): readonly Name[] {
  if (statement.type !== 'claim' || statement.quantity.kind !== 'amount') return [];
  const { amount, bound } = statement.quantity;
  const [size, name] = SCALES.find(([least]) => amount >= least) ?? [1, null];
  return [String(amount / size), name, BOUNDS[bound]];
}

function eventNames(dataset: Dataset, { name, place, refArea, date }: Extract<Statement, { type: 'event' }>) {
  const years = [date.start, date.end].flatMap((day) => (day ? [day.slice(0, 4)] : []));
  return [name, place, ...(refArea ? areaNames(dataset, refArea) : []), ...years];
}

function areaNames({ codes }: Dataset, id: string): readonly Name[] {
  const area = codes.areas.byId.get(id);
  return [area?.name, area?.short];
}

/** The years that the words name: none of a period whose year nobody named. */
function yearsNamed(period: Period): readonly string[] {
  if (!('end' in period) || period.kind === 'duration') return [];
  const days = 'start' in period && period.start !== null ? [period.start, period.end] : [period.end];
  return days.map((day) => day.slice(0, 4));
}

function quoted({ appearances }: Statement): readonly Name[] {
  return appearances.flatMap(({ quote, translation }) => [quote.exact, translation?.text]);
}

function published({ sourceById }: Dataset, { appearances }: Statement): readonly Name[] {
  return appearances.flatMap(({ source: id }) => {
    const source = sourceById.get(id);
    return source ? [source.publisher.name, source.name, source.title] : [];
  });
}

function joined(names: readonly Name[]): string {
  return names.flatMap((name) => (name ? (typeof name === 'string' ? [name] : [name.en, name.ru]) : [])).join(' · ');
}
