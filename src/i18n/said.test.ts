import { expect, it } from 'vitest';
import { real } from '../data/fixtures';
import { parseDataset } from '../data/parseDataset';
import { TEXTS } from './fixtures';
import { dayNotes, markedPublished, publishedDay } from './said';

const { dataset } = parseDataset(real);

it.each(TEXTS)(
  'marks every day of publication that an article does not print, and explains the mark: $lang',
  (text) => {
    for (const source of dataset.sources) {
      const isPrinted = source.publishedBasis === 'printed';
      const claims = dataset.claims.filter(({ appearances: [first] }) => first.source === source.id);
      expect(markedPublished(text, source).endsWith('‡')).toBe(!isPrinted);
      expect(publishedDay(text, source).includes(',')).toBe(!isPrinted);
      if (!isPrinted && claims.length > 0)
        expect(dayNotes(text, dataset, claims)).toContain(`‡ ${text.t('quoted.inferred')}`);
    }
    expect(dataset.sources.some(({ publishedBasis }) => publishedBasis === 'inferred')).toBe(true);
  },
);
