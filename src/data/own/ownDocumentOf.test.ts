import { expect, it } from 'vitest';
import type { ReadDocument } from '../../data/own/read/readFile';
import { faultyAnswers, firstAnswers, ownDocumentOf } from './ownDocumentOf';

const READ: ReadDocument = {
  text: 'Trade grows.',
  stretches: [],
  leftOut: [],
  format: 'html',
  encoding: 'utf-8',
  replaced: 0,
  facts: {
    title: { value: 'Trade grows', from: 'json-ld' },
    published: { value: '2026-02-03', from: 'meta-element' },
    lang: { value: 'en', from: 'lang-attribute' },
  },
};

it('a form begins with what was found, and asks for the rest', () => {
  const answers = firstAnswers(READ);
  expect(answers).toEqual({ title: 'Trade grows', publisher: '', published: '2026-02-03', url: '', lang: 'en' });
  expect([...faultyAnswers(answers)]).toEqual(['publisher']);
  expect([...faultyAnswers({ ...answers, publisher: 'A', published: '2026-02-30', url: 'javascript:x' })]).toEqual([
    'published',
    'url',
  ]);
});

it('a document knows of each fact where it was found, or that the reader told it', () => {
  const answers = { ...firstAnswers(READ), publisher: ' The Courier ', title: 'Another' };
  const file = { name: 'a.html', bytes: 12, sha256: 'ab' };
  const turned = ownDocumentOf(
    READ,
    { ...file, name: '\u202ea.html' },
    { ...answers, title: 'a\0' },
    new Set(),
    new Date(0),
  );
  expect([turned.file?.name, turned.title]).toEqual(['\u200fa.html', 'a�']);
  const document = ownDocumentOf(READ, file, answers, new Set(), new Date(Date.UTC(2026, 1, 4)));
  expect(document).toMatchObject({
    id: 'the-courier-2026-02-03',
    publisher: 'The Courier',
    title: 'Another',
    url: null,
    file: { ...file, encoding: 'utf-8' },
    added: '2026-02-04T00:00:00.000Z',
    found: { title: 'reader', publisher: 'reader', published: 'meta-element', url: 'reader', lang: 'lang-attribute' },
  });
});
