import { expect, it } from 'vitest';
import { CODES } from '../../domain/codeFixtures';
import { claim, dataset } from '../../domain/fixtures';
import { verdictOf } from '../../domain/verdict';
import { TEXTS } from '../../i18n/fixtures';
import { placeCompare } from './comparePicture';

const [en] = TEXTS;
if (!en) throw new Error('no words');

const level = claim('CA5 turnover 2024 > 50 bn USD', { id: 'level' });
const lower = claim('CA5 turnover 2024 > 45 bn USD', { id: 'lower' });
const data = dataset([level, lower]);
const verdict = verdictOf(level, lower, CODES.areas);

it('has the verdict as its title, without a full stop, and what is compared named once', () => {
  const { title, subtitle, placed } = placeCompare(en, data, verdict, 640);
  expect(title).not.toMatch(/\.$/);
  expect(subtitle).not.toContain(';');
  expect(placed).not.toBeNull();
});

it('is drawn larger where there is room, up to a limit, and never wider than it', () => {
  const scales = [320, 640, 800, 2000].map((room) => placeCompare(en, data, verdict, room));
  expect(scales.map(({ scale, width }) => [width, scale])).toEqual([
    [320, 1],
    [640, 1],
    [640, 1.25],
    [640, 1.6],
  ]);
});

it('says that there is nothing to compare', () => {
  expect(placeCompare(en, data, null, 640)).toMatchObject({ title: en.t('beside.nothing'), placed: null });
});
