import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { DEFAULT_CHOICES } from '../../state/choices';
import { extractOf } from './extract';
import { contextOf, ORIGIN } from './fixtures';
import { plainWorkbook } from './plainWorkbook';

describe.each(TEXTS)('what stands in a workbook, in $lang', (text) => {
  it('can be sent to a worker', async () => {
    const { dataset } = parseDataset(real);
    const extract = extractOf(dataset, DEFAULT_CHOICES, 'everything');
    const plain = await plainWorkbook({
      extract,
      extent: 'everything',
      context: contextOf(dataset, text),
      origin: ORIGIN,
    });
    expect(structuredClone(plain)).toEqual(plain);
    expect(plain.grids.map(({ name }) => name)).toContain('derivations');
  });
});
