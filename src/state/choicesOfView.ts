import { parseAddress, type Vocabulary } from './address';
import type { Choices } from './choices';

/** The choices with which a view was put into the report; what the data no longer know is left out. */
export function choicesOfView(search: string, vocabulary: Vocabulary): Choices {
  return parseAddress(search, vocabulary).choices;
}
