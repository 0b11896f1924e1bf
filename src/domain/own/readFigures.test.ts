import { expect, it } from 'vitest';
import { ownDocument } from './ownFixtures';
import { readFigures } from './readFigures';

it('finds figures across line ends and soft hyphens, and quotes the document as it stands', () => {
  const text = 'Товарооборот России с Казах\u00adстаном превы-\nсил 30 млрд долларов в 2025 году, сообщил министр.';
  const document = ownDocument({
    text,
    lang: 'ru',
    stretches: [{ start: 0, end: text.length, at: { kind: 'paragraph', index: 0 } }],
  });
  const [draft, ...others] = readFigures(document);
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    figure: { exact: 'превы-\nсил 30 млрд долларов' },
    quantity: { bound: 'more-than', amount: 30e9, unit: 'USD' },
    refArea: 'KZ',
  });
  expect(draft?.quote.exact).toBe(text);
  for (const { start, end, exact } of draft ? [draft.figure, draft.quote] : [])
    expect(document.text.slice(start, end)).toBe(exact);
});

it('reads a third language by the rules of its letters', () => {
  const text = 'Ҳаҷми савдо 30 млрд доллар.';
  const document = ownDocument({ text, lang: 'tg', stretches: [] });
  expect(readFigures(document).map(({ quantity }) => quantity)).toEqual([
    { bound: 'exact', amount: 30e9, unit: 'USD' },
  ]);
});
