import { expect, it } from 'vitest';
import { readPasted, readPlain } from './readPlain';

const words = (text: string) => {
  const read = readPlain(text, 'text');
  expect(read.text).toBe(text);
  return read.stretches.map(({ start, end }) => text.slice(start, end));
};

it('each line is a paragraph', () => {
  expect(words('Trade grows\r\n\r\nIt was $5bn.\r\nNow it is more.')).toEqual([
    'Trade grows',
    'It was $5bn.',
    'Now it is more.',
  ]);
  expect(words('')).toEqual([]);
});

it('lines that were broken to a width are one', () => {
  const wrapped = [
    'Trade between Russia and Kazakhstan exceeded thirty',
    'billion dollars, the minister said at a meeting in',
    'Astana.',
  ].join('\n');
  expect(words(`A title\n\n${wrapped}\n\nEnd.`)).toEqual(['A title', wrapped, 'End.']);
});

it('a first line that is no sentence is the title', () => {
  expect(readPlain('Trade grows\n\nIt was $5bn.', 'text').facts.title?.value).toBe('Trade grows');
  expect(readPlain('It was $5bn.\n\nNow more.', 'text').facts).toEqual({});
  expect(readPlain('# Trade grows #\n\nNow.', 'markdown').facts.title?.value).toBe('Trade grows');
  expect(readPlain('Trade grows\n\nNow.', 'markdown').facts).toEqual({});
});

it('what was pasted has no empty lines at its ends', () => {
  expect(readPasted('  \n\nIt was $5bn.\n ').text).toBe('It was $5bn.');
});

it('more lines without an empty one between them than a call takes arguments are a paragraph each', () => {
  expect(words(`${'It was $5bn.\n'.repeat(200_000)}`)).toHaveLength(200_000);
});
