import type { Dataset } from '../../domain/dataset';
import { type Figure, isQuoted } from '../../domain/figure';
import { listText } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { run } from './noteRun';
import type { Note } from './notes';

/** The one line of a card: who published what is in it. None where nothing is quoted. */
export function cardNote(text: Text, dataset: Dataset, figures: readonly Figure[]): readonly Note[] {
  const publishers = figures.filter(isQuoted).flatMap(({ appearances: [{ source }] }) => {
    const publisher = dataset.sourceById.get(source)?.publisher.name;
    return publisher === undefined ? [] : [publisher];
  });
  if (publishers.length === 0) return [];
  const list = listText(text, [...new Set(publishers)]);
  return [
    { numbers: '', runs: [run(text.t('exportImage.sources', { list }), 'plain', true)], follows: null, href: null },
  ];
}
