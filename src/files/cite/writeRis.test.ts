import { describe, expect, it } from 'vitest';
import type { CslItem } from './cslItem';
import { risRecord } from './writeRis';

const ARTICLE: CslItem = {
  id: 'kz_nca',
  type: 'article-newspaper',
  title: 'It exceeded 28 billion',
  author: [{ family: 'Tokayev', given: 'Kassym-Jomart' }, { literal: 'MFA' }],
  'container-title': 'nCa',
  issued: { 'date-parts': [[2025, 9, 2]] },
  accessed: { 'date-parts': [[2026, 11, 3]] },
  URL: 'https://nca.example/a?b=c&d',
  language: 'ru',
  note: 'Said on 1 September.',
};
const lines = (item: CslItem) => risRecord(item).split('\r\n');

describe('a record of RIS', () => {
  it('is of a newspaper, with days of two figures, and the day of access in its own tag', () => {
    expect(lines(ARTICLE)).toEqual([
      'TY  - NEWS',
      'ID  - kz_nca',
      'AU  - Tokayev, Kassym-Jomart',
      'AU  - MFA',
      'TI  - It exceeded 28 billion',
      'T2  - nCa',
      'PY  - 2025',
      'DA  - 2025/09/02/',
      'UR  - https://nca.example/a?b=c&d',
      'Y2  - 2026/11/03/',
      'LA  - ru',
      'N1  - Said on 1 September.',
      'ER  - ',
      '',
    ]);
  });

  it('of a view is of a page of the web; what has no address has no day of access', () => {
    const { URL: _, ...printed } = ARTICLE;
    expect(lines({ ...ARTICLE, type: 'webpage' })[0]).toBe('TY  - ELEC');
    expect(lines(printed).some((line) => /^(UR|Y2)/.test(line))).toBe(false);
  });

  it('of a document without a title has our description in brackets', () => {
    const { title: _, ...untitled } = ARTICLE;
    expect(lines({ ...untitled, genre: 'Tokayev at the summit' })).toContain('TI  - [Tokayev at the summit]');
  });
});
