import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { codeName } from '../../i18n/codeNames';
import { areaShort } from '../../i18n/describe';
import { TEXTS } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import { derivedOf } from '../../selectors/derived';
import { timelineModel } from '../../selectors/timeline';

const { dataset } = parseDataset(real);
const model = timelineModel(dataset, derivedOf(dataset).derived, 'described');

/** The least width of the gutter, where places stand beside the names of lanes: that of wide windows, and that of tablets. */
const gutters = [...readFileSync('src/views/timeline/lanes.css', 'utf8').matchAll(/calc\(max\((\d+)px/g)].map((found) =>
  Number(found[1]),
);

/** Where letters are set on whole pixels, small ones take up to a tenth more. */
const WIDER = 1.1;

describe.each(TEXTS)('the names of lanes, $lang', (text) => {
  it('stand apart from that of the first place beside them', () => {
    expect(gutters).toHaveLength(2);
    for (const { topic, groups } of model.lanes) {
      const [first] = groups;
      const place = first ? textWidth(areaShort(text, first.area), 12) : 0;
      const words = textWidth(codeName(text, topic), 12, 600) + place;
      expect(Math.min(...gutters) - 3 - WIDER * words, codeName(text, topic)).toBeGreaterThanOrEqual(4);
    }
  });
});
