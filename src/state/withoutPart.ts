import type { PartId } from '../domain/ids';
import { partOf } from '../domain/part';
import type { Choices } from './choices';

/** The choices without whatever is of one part: its open statement and document, its speakers and documents in the filter. */
export function withoutPart(choices: Choices, part: PartId): Choices {
  const isLeft = (id: string) => partOf({ id }) !== part;
  const { claim, doc } = choices;
  return {
    ...choices,
    sources: choices.sources.filter(isLeft),
    speakers: choices.speakers.filter(isLeft),
    aside: choices.aside.filter(isLeft),
    claim: claim !== null && isLeft(claim) ? claim : null,
    doc: doc !== null && isLeft(doc) ? doc : null,
  };
}
