import { describe, expect, it } from 'vitest';
import { type Branch, branchesWith, stepFrom, stepToLetter } from './walkBranches';

/** `turnover: a1 b5` is a branch of turnover with a at 1 and b at 5. */
const branch = (words: string): Branch => {
  const [group = '', stops = ''] = words.split(': ');
  return {
    group,
    name: group,
    stops: stops.split(' ').map((stop) => ({ id: stop.slice(0, 1), at: Number(stop.slice(1)) })),
  };
};
const VIEW = ['turnover: a1 b5 c9', 'turnover: d4 e8', 'investment: f2', 'people: g7'].map(branch);

describe('a step', () => {
  it.each<[from: string, key: string, to: string | undefined]>([
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', undefined],
    ['b', 'ArrowLeft', 'a'],
    ['b', 'Home', 'a'],
    ['a', 'End', 'c'],
    ['b', 'ArrowDown', 'd'],
    ['c', 'ArrowDown', 'e'],
    ['e', 'ArrowUp', 'c'],
    ['a', 'ArrowUp', undefined],
    ['g', 'ArrowDown', undefined],
    ['b', 'PageDown', 'f'],
    ['d', 'PageDown', 'f'],
    ['g', 'PageUp', 'f'],
    ['f', 'PageUp', 'a'],
    ['a', 'PageUp', undefined],
    ['a', 'x', undefined],
    ['z', 'ArrowRight', undefined],
  ])('from %s by %s leads to %s', (from, key, to) => {
    expect(stepFrom(VIEW, from, key)).toBe(to);
  });

  it('passes over what is not there', () => {
    const there = branchesWith(VIEW, (id) => !'bf'.includes(id));
    expect([stepFrom(there, 'a', 'ArrowRight'), stepFrom(there, 'e', 'ArrowDown')]).toEqual(['c', 'g']);
  });
});

describe('a letter', () => {
  const CODES: Readonly<Record<string, string>> = { turnover: 'Trade', investment: 'Money', people: 'Travellers' };
  const to = (from: string, letter: string) => stepToLetter(VIEW, from, letter, (code) => CODES[code] ?? '');

  it.each<[from: string, letter: string, to: string | undefined]>([
    ['b', 'M', 'f'],
    ['f', 't', 'g'],
    ['g', 't', 'a'],
    ['b', 't', 'd'],
    ['a', 'x', undefined],
    ['z', 't', undefined],
  ])('from %s by %s leads to %s', (from, letter, id) => expect(to(from, letter)).toBe(id));

  it('finds a stop of a name of its own within a branch', () => {
    const map: readonly Branch[] = [
      { group: 'quoted', name: '', stops: ['KZ', 'UZ'].map((name, at) => ({ id: name.toLowerCase(), at, name })) },
    ];
    expect(stepToLetter(map, 'kz', 'u', (code) => code)).toBe('uz');
  });
});
