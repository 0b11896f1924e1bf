import { expect, it } from 'vitest';
import { isSourceId } from '../ids';
import { documentId } from './documentId';

it.each([
  ['The Courier', 'the-courier-2026-02-03'],
  ['Вестник Ташкента', 'vestnik-tashkenta-2026-02-03'],
  ['Қазақстан', 'azastan-2026-02-03'],
  ['«…»', 'document-2026-02-03'],
  ['x'.repeat(60), `${'x'.repeat(40)}-2026-02-03`],
])('%s: %s', (publisher, id) => {
  expect(documentId({ publisher, published: '2026-02-03' }, new Set())).toBe(id);
  expect(isSourceId(id)).toBe(true);
});

it('is another one where it is taken', () => {
  const document = { publisher: 'A', published: '2026-02-03' };
  expect(documentId(document, new Set(['a-2026-02-03', 'a-2026-02-03-2']))).toBe('a-2026-02-03-3');
});
