import { expect, it } from 'vitest';
import { hintQuote, placeHint } from './hint';

it('a hint stands above its mark where there is room, and inside the window', () => {
  expect(placeHint({ x: 600, top: 300, bottom: 320 }, 1440)).toEqual({ side: 'above', left: 600, top: 292 });
  expect(placeHint({ x: 5, top: 40, bottom: 60 }, 1440)).toEqual({ side: 'below', left: 190, top: 68 });
  expect(placeHint({ x: 1435, top: 300, bottom: 320 }, 1440).left).toBe(1250);
});

it('a hint covers no year of the axis', () => {
  const years = { top: 95, bottom: 115 };
  const sideAt = (top: number) => placeHint({ x: 600, top, bottom: top + 14 }, 1440, years).side;
  expect([sideAt(140), sideAt(162), sideAt(163), sideAt(300)]).toEqual(['below', 'below', 'above', 'above']);
  expect(sideAt(100), 'what stands above the years keeps its place').toBe('above');
});

it('its quote is one line around the figure, which is never cut', () => {
  const long = 'trade between the two countries has in recent years, as was said, ';
  const cut = hintQuote({
    before: long,
    figure: 'more than $28 billion',
    after: ' and will in time be far more than that',
  });
  expect(cut).toEqual({
    before: '… in recent years, as was said, ',
    figure: 'more than $28 billion',
    after: ' and will in time be far…',
  });
  const short = { before: 'it is ', figure: '28', after: ' now' };
  expect(hintQuote(short)).toEqual(short);
});
