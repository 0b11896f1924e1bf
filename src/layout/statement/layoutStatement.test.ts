import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { textWidth } from '../../lib/textWidth';
import { A4_PIXELS, STATEMENT_PRESETS } from '../page/settings';
import { type CardMeasure, layoutStatement, type StatementCard, widthOf } from './layoutStatement';
import { statementWords } from './words';

const { dataset } = parseDataset(real);
const BOLD = ['value', 'figure', 'strong', 'label'];
const measure: CardMeasure = (text, face, size) => textWidth(text, size, BOLD.includes(face) ? 600 : 400);
const ADDRESS = 'https://five-republics.example/?claim=investment-projects-value-kz-2025-tokayev';
const SIZES = [...Object.entries(STATEMENT_PRESETS), ['pdf', A4_PIXELS] as const];

type Box = { of: string; left: number; right: number; top: number; bottom: number };

function boxesOf({ lines, bar, logo }: StatementCard): readonly Box[] {
  return [
    ...lines.map((line): Box => {
      const text = line.pieces.map((piece) => piece.text).join('');
      const wide =
        widthOf(line) - (text.endsWith(' ') ? measure(' ', line.pieces.at(-1)?.face ?? 'plain', line.size) : 0);
      const left = line.anchor === 'end' ? line.x - wide : line.x;
      return { of: text, left, right: left + wide, top: line.y - line.size * 0.72, bottom: line.y + line.size * 0.22 };
    }),
    { of: 'bar', left: bar.x, right: bar.x + bar.width, top: bar.y, bottom: bar.y + bar.height },
    { of: 'logo', left: logo.x, right: logo.x + 28 * logo.scale, top: logo.y, bottom: logo.y + 28 * logo.scale },
  ];
}

describe.each(TEXTS)('the card of a statement in $lang', (text) => {
  it.each(SIZES)('has everything of every statement, readable, nothing over anything: %s', (_, size) => {
    for (const claim of dataset.spoken) {
      for (const choice of ['both', 'original', 'translation'] as const) {
        const words = statementWords(text, dataset, claim, choice);
        const card = layoutStatement({ words, name: 'Five Republics', address: ADDRESS, ...size }, measure);
        if (!card) throw new Error(`no room for ${claim.id}`);
        const boxes = boxesOf(card);
        const edge = 0.04 * Math.min(size.width, size.height);
        const outside = boxes.filter(
          ({ left, right, top, bottom }) =>
            left < edge || right > size.width - edge || top <= 0 || bottom >= size.height,
        );
        const over = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.bottom > b.top && b.bottom > a.top)
            .map((b) => `${a.of} | ${b.of}`),
        );
        const small = card.lines.filter(({ size: type }) => type < 11);
        expect({ outside, over, small }, claim.id).toEqual({ outside: [], over: [], small: [] });
        const drawn = card.lines
          .flatMap(({ pieces }) => pieces.map((piece) => piece.text))
          .join('')
          .replace(/\s+/g, '');
        const said = [words.bound, words.value, words.what, words.period, words.speaker, words.role, ...words.facts];
        const parts = [
          ...said,
          ...words.quotes.flatMap(({ runs, whose }) => [runs.map((run) => run.text).join(''), whose]),
          ADDRESS,
        ];
        expect(parts.filter((part) => !drawn.includes(part.replace(/\s+/g, '')))).toEqual([]);
      }
    }
  });

  it('never breaks a number', () => {
    for (const claim of dataset.spoken) {
      const words = statementWords(text, dataset, claim, 'both');
      const card = layoutStatement({ words, name: 'N', address: ADDRESS, ...STATEMENT_PRESETS.post }, measure);
      const value = card?.lines.flatMap(({ pieces }) => pieces.filter(({ face }) => face === 'value')) ?? [];
      if (!words.value.includes(' ')) expect(value.map((piece) => piece.text)).toEqual([words.value]);
    }
  });
});

it('is null where there is no room at all', () => {
  const [claim] = dataset.spoken;
  const [text] = TEXTS;
  if (!claim || !text) throw new Error('nothing said');
  const words = statementWords(text, dataset, claim, 'both');
  expect(layoutStatement({ words, name: 'N', address: ADDRESS, width: 120, height: 60 }, measure)).toBeNull();
});
