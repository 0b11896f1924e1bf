import { expect, it } from 'vitest';
import { htmlBlocks } from './htmlBlocks';
import { joinRows } from './htmlRows';

const words = (html: string) => htmlBlocks(html).blocks.map((block) => block.words);

it('has each cell of a row in its column, whatever spans others, whatever is empty, whatever is in it', () => {
  expect(
    words(
      '<table><tr><th rowspan=2>Country<th colspan=2>2024<th>2025</tr><tr><th>$ bn<th>%<th>$ bn</tr>' +
        '<tr><td><p>Kazakhstan</p></td><td></td><td><div>+<b>2</b></div></td><td>28<br>(est.)</td></tr></table>',
    ),
  ).toEqual(['Country\t2024\t\t2025', '\t$ bn\t%\t$ bn', 'Kazakhstan\t\t+2\t28 (est.)']);
});

it('reads a page that is laid out by a table as its paragraphs', () => {
  const long = 'A paragraph that says something about trade and about who said it. '.repeat(3).trim();
  expect(words(`<table><tr><td>Menu</td><td><p>${long}</p><p>${long}</p></td></tr></table>`)).toEqual([
    'Menu',
    long,
    long,
  ]);
  expect(words('<table><tr><td><table><tr><td>a<td>b</table><td>c</table>after')).toEqual(['a\tb', '\tc', 'after']);
});

it('what is hidden in a row stays apart from it', () => {
  const { blocks } = htmlBlocks('<table><tr><td>a<td>1<td hidden>no</table>');
  expect(blocks.map(({ words: cell, why }) => [cell, why])).toEqual([
    ['a', null],
    ['1', null],
    ['no', 'hidden'],
  ]);
});

it('a table of a million columns costs no more than its words', () => {
  expect(words('<table><tr><td colspan=1000000 rowspan=1000000>a<td>b<tr><td>c</table>')).toEqual([
    `a${'\t'.repeat(100)}b`,
    `${'\t'.repeat(100)}c`,
  ]);
});

it('joins what is in one row, and nothing across rows or outside them', () => {
  const block = (words: string, row?: number, column = 0) => ({
    words,
    linked: 1,
    why: null,
    cell: row === undefined ? null : { row, column },
  });
  const blocks = [block('a'), block('b', 1), block('c', 1, 1), block('d', 2, 1), block('e', 3), block('f')];
  expect(joinRows(blocks).map(({ words: line, linked }) => [line, linked])).toEqual([
    ['a', 1],
    ['b\tc', 2],
    ['\td', 1],
    ['e', 1],
    ['f', 1],
  ]);
});
