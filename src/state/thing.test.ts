import { describe, expect, it } from 'vitest';
import { areas } from '../domain/fixtures';
import { yearRange } from '../domain/month';
import { DEFAULT_CHOICES } from './choices';
import { parseThing } from './parseThing';
import { isKnownView, isThing } from './thing';
import { viewThing } from './viewThing';

const known = { isStatement: (id: string) => id === 'claim-1', isTopic: (id: string) => id === 'turnover' };

describe('a thing of a report', () => {
  it.each([
    ['claim-1', { kind: 'figure', id: 'claim-1' }],
    ['@map', { kind: 'view', view: 'map', search: '' }],
    ['@map?place=KZ*UZ&q=a?b', { kind: 'view', view: 'map', search: '?place=KZ~UZ&q=a?b' }],
    ['@table', null],
  ] as const)('is read by its name: %s', (name, thing) => {
    expect(parseThing(name)).toEqual(thing);
  });

  it('is written so that lists of an address can hold it, and read again as it was', () => {
    const name = viewThing('map', { ...DEFAULT_CHOICES, places: areas('KZ', 'UZ'), q: '~*' });
    expect(name).not.toContain('~');
    expect(parseThing(name)).toEqual({ kind: 'view', view: 'map', search: '?place=KZ~UZ&q=~%2A' });
  });

  it.each([
    ['claim-1', true],
    ['claim-2', false],
    ['', false],
    ['@chart-turnover?place=KZ', true],
    ['@chart-weather', false],
    ['@', false],
  ])('is one that the data have: %s', (name, is) => {
    expect(isThing(name, known)).toBe(is);
  });

  it('of a view holds what is chosen for it, and nothing of the rest of the page', () => {
    const choices = {
      ...DEFAULT_CHOICES,
      tab: 'table',
      claim: 'claim-1',
      compare: ['a', 'b'],
      places: areas('KZ', 'UZ'),
      time: yearRange(2024),
      lang: 'ru',
      theme: 'dark',
      report: ['claim-1'],
    } as const;
    expect(viewThing('map', choices)).toBe('@map?time=2024&place=KZ*UZ');
    expect(viewThing('compare', choices)).toBe('@compare?time=2024&place=KZ*UZ&compare=a*b');
    expect(isKnownView('map', known)).toBe(true);
  });
});
