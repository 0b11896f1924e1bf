import { isOwnId } from '../domain/own/ownIds';
import { type Part, partOf } from '../domain/part';
import { formatAddress } from './address';
import { type Choices, DEFAULT_CHOICES } from './choices';

/**
 * The choices without whatever is of one part: its open statement and document; in the filter its speakers and documents,
 * and the places and topics that it brought.
 */
export function withoutPart(choices: Choices, { id: part, brings = [] }: Pick<Part, 'id' | 'brings'>): Choices {
  const isLeft = (id: string) => partOf({ id }) !== part && !brings.includes(id);
  const { claim, compare, doc, chart } = choices;
  return {
    ...choices,
    places: choices.places.filter(isLeft),
    topics: choices.topics.filter(isLeft),
    chart: isLeft(chart) ? chart : DEFAULT_CHOICES.chart,
    sources: choices.sources.filter(isLeft),
    speakers: choices.speakers.filter(isLeft),
    whose: isOwnId(`${part}:`) ? null : choices.whose,
    aside: choices.aside.filter(isLeft),
    report: choices.report.filter(isLeft),
    claim: claim !== null && isLeft(claim) ? claim : null,
    compare: compare?.every(isLeft) ? compare : null,
    doc: doc !== null && isLeft(doc) ? doc : null,
  };
}

/** The address of the page without the package at an address of its own. */
export function withoutAddress(choices: Choices, address: string): string {
  const packages = choices.data.packages.filter((ref) => ref.address !== address);
  return formatAddress({ ...choices, data: { ...choices.data, packages } }) || '?';
}
