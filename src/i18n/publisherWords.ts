import { isOwnId } from '../domain/own/ownIds';
import type { Source } from '../domain/source';
import type { Text } from './text';

/** Who published a document; of a reader's own it is said that it is: `The Courier (my document)`. */
export function publisherWords({ t }: Pick<Text, 't'>, { id, publisher }: Pick<Source, 'id' | 'publisher'>): string {
  return isOwnId(id) ? `${publisher.name} (${t('evidence.mine')})` : publisher.name;
}
