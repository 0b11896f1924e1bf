import { describe, expect, it } from 'vitest';
import { claim, dataset } from '../../domain/fixtures';
import { TEXTS } from '../../i18n/fixtures';
import { feedXml } from './feed';
import { pathOfClaim, pathOfFeed, pathOfView } from './paths';

const [text] = TEXTS;
if (!text) throw new Error('no words');
const claims = [
  claim('KZ turnover 2024 > 28 bn USD', {
    id: 'old',
    said: '2025-10-09',
    quote: 'It was <b>\u0001[28 billion] & more.',
  }),
  claim('UZ turnover 2024 = 10 bn USD', { id: 'new', said: '2026-01-02' }),
];
const xml = feedXml(dataset(claims), text, 'https://five.example/', '2026-11-22');

describe('the feed', () => {
  it('has the newest first', () => {
    expect([...xml.matchAll(/claim=(\w+)<\/id>/g)].map(([, id]) => id)).toEqual(['new', 'old']);
    expect(xml).toContain('<updated>2026-11-22T00:00:00Z</updated>');
  });

  it('takes nothing from a quote for markup, and leaves out what XML cannot hold', () => {
    expect(xml).toContain('&amp;lt;b&amp;gt;');
    expect(xml).not.toContain('\u0001');
    expect(xml).not.toContain('<b>');
  });
});

it('paths name what lies there', () => {
  const [made] = claims;
  expect([made ? pathOfClaim(made) : '', pathOfFeed('ru'), pathOfView('map', 'en', 'png')]).toEqual([
    'api/claims/old.json',
    'ru/feed.xml',
    'files/map.en.png',
  ]);
});
