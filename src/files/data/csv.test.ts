import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCell, readCsv, textCell, writeCsv } from './csv';
import { CSV_FORMS } from './csvForm';
import { escapeText, plainNumber, unescapeText } from './escapeText';
import { HOSTILE } from './fixtures';
import type { Field } from './tables/column';

const FIELDS: readonly Field[] = [
  { name: 'id', about: 'id', type: 'string' },
  { name: 'quote', about: 'quote', type: 'string' },
  { name: 'amount', about: 'amount', type: 'number' },
];
const words = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }), fc.string());

describe('a text cell', () => {
  it('comes back, and never begins as a formula', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
        expect(escapeText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it.each(['＝1+1', '＋1', '－1', '＠SUM(A1)'])('begins as no formula in full width either: %s', (text) => {
    expect(escapeText(text)).toBe(`'${text}`);
    expect(unescapeText(escapeText(text))).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    [5e10, '50000000000'],
    [1e21, '1000000000000000000000'],
    [-1.5e-7, '-0.00000015'],
    [1 / 3, '0.3333333333333333'],
  ])('%d is %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
  });

  it('comes back from plain digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainNumber(value))).toBe(value + 0);
      }),
    );
  });
});

describe('a table as CSV', () => {
  it('comes back whatever its texts hold, in every form', () => {
    const row = fc.tuple(words, fc.option(words), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(...CSV_FORMS), (rows, form) => {
        const read = readCsv(writeCsv({ fields: FIELDS, rows }, form));
        expect(
          read.map((cells) => [textCell(cells, 'id'), textCell(cells, 'quote'), numberCell(cells, 'amount')]),
        ).toEqual(rows.map(([id, quote, amount]) => [id, quote, amount === null ? null : amount + 0]));
      }),
    );
  });

  it('is as RFC 4180 has it', () => {
    const text = writeCsv({
      fields: FIELDS,
      rows: [
        ['a', 'x, "y"\nz', 1000],
        ['b', null, null],
      ],
    });
    expect(text).toBe('id,quote,amount\r\na,"x, ""y""\nz",1000\r\nb,,\r\n');
  });

  it('has a byte order mark for Excel, and the signs of a Russian one', () => {
    const rows = [
      ['a', 'x; y, z', 8.4],
      ['b', '0.5', -1e21],
    ];
    expect(writeCsv({ fields: FIELDS, rows }, 'excel-en')).toBe(`\ufeff${writeCsv({ fields: FIELDS, rows })}`);
    expect(writeCsv({ fields: FIELDS, rows }, 'excel-ru')).toBe(
      '\ufeffid;quote;amount\r\na;"x; y, z";8,4\r\nb;0.5;-1000000000000000000000\r\n',
    );
  });

  it('names the row that is too short', () => {
    expect(() => readCsv('a,b\r\n1\r\n')).toThrow(/row 1/);
  });
});
