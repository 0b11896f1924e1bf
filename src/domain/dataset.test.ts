import { describe, expect, it } from 'vitest';
import { occasionOf } from './dataset';
import { claim, dataset, event, sourceId, speakerId } from './fixtures';

describe('a dataset', () => {
  const growth = claim('KZ growth 2024 = 20 %', { said: '2025-10-09', source: 'b', at: 300 });
  const level = claim('KZ turnover 2024 = 28 bn USD', { said: '2025-10-09', source: 'b', at: 100 });
  const elsewhere = claim('KZ inflow 2024 > 4 bn USD', { said: '2025-10-09', source: 'a', at: 900 });
  const earlier = claim('CA5 turnover 2019 > 30 bn USD', { said: '2020-10-15', source: 'c', speaker: 'mfa' });
  const summit = event('CA5 summit 2025-10-09', { source: 'b' });
  const all = dataset([elsewhere, growth, level, earlier], [summit]);

  it('has its claims in the order of speech: by day, then document, then place in it', () => {
    expect(all.spoken).toEqual([earlier, elsewhere, level, growth]);
    expect(all.claims).toEqual([elsewhere, growth, level, earlier]);
  });

  it('finds claims, events, documents and speakers by their ids', () => {
    expect(all.claimById.get(level.id)).toBe(level);
    expect(all.claimById.has(summit.id)).toBe(false);
    expect(all.statementById.get(level.id)).toBe(level);
    expect(all.statementById.get(summit.id)).toBe(summit);
    expect(all.sourceById.get(sourceId('b'))?.id).toBe('b');
    expect(all.speakerById.get(speakerId('mfa'))?.id).toBe('mfa');
  });

  it('is frozen, with its lists', () => {
    for (const part of [all, all.claims, all.events, all.sources, all.speakers, all.spoken]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

describe('the occasion of a claim', () => {
  const summit = event('CA5 summit 2025-10-09');
  const plain = claim('KZ turnover 2024 = 28 bn USD', { said: '2025-10-09' });
  const there = { ...plain, said: { ...plain.said, at: summit.id } };

  it('is the event that it was said at', () => {
    expect(occasionOf(dataset([there], [summit]), there)).toBe(summit);
  });

  it('is none when the document does not tell, though the day is the same', () => {
    expect(occasionOf(dataset([plain], [summit]), plain)).toBeNull();
  });

  it('is none when the event is not in the package', () => {
    expect(occasionOf(dataset([there], []), there)).toBeNull();
  });
});
