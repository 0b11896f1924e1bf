import { type Claim, claimTopic, type Statement } from '../claim';
import { type Dataset, occasionOf, speakerOf } from '../dataset';
import type { Period } from '../period';
import type { Localized } from '../source';

/** What a statement is found by: the names of what it is about and of who said it, and the words it stands in. */
export type StatementTexts = { readonly id: string; readonly names: string; readonly words: string };

/** Of every claim and event, in both languages. */
export function textsOf(dataset: Dataset): readonly StatementTexts[] {
  return [...dataset.statementById.values()].map((statement) => ({
    id: statement.id,
    names: joined(statement.type === 'claim' ? claimNames(dataset, statement) : eventNames(dataset, statement)),
    words: joined([...quoted(statement), ...published(dataset, statement)]),
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
