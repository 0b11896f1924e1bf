import { describe, expect, it } from 'vitest';
import { claim, dataset, event } from './fixtures';
import { isClaimId, isDerivationId, isEventId, isPartId, isSourceId, isSpeakerId } from './ids';
import { nextPartId, type Part, partOf, versionText } from './part';
import { isVersion, versionOf } from './version';

describe('an id', () => {
  it.each([
    ['turnover-kz-2024-tokayev', true],
    ['a', true],
    ['customs:turnover-kz-2024', true],
    ['Turnover', false],
    ['two words', false],
    ['-a', false],
    ['a-', false],
    ['a--b', false],
    ['a:', false],
    ['', false],
    ['товарооборот', false],
    ['a\n', false],
    [7, false],
    [null, false],
  ])('%j: %s', (value, expected) => {
    for (const is of [isClaimId, isEventId, isDerivationId, isSourceId, isSpeakerId])
      expect(is(value), is.name).toBe(expected);
  });

  it('of a part has no colon, so that the first colon of a record ends it', () => {
    expect(isPartId('customs')).toBe(true);
    expect(isPartId('a:b')).toBe(false);
    expect(partOf({ id: 'customs:a:b' })).toBe('customs');
    expect(partOf({ id: 'turnover-kz-2024' })).toBe('built-in');
  });
});

describe('the name of a further part', () => {
  const taken = (...ids: readonly string[]) => ids.map((id) => ({ id: nextPartId(id, []) }));

  it.each([
    ['Customs 2025.zip', [], 'customs-2025-zip'],
    ['customs', ['customs'], 'customs-2'],
    ['customs', ['customs', 'customs-2'], 'customs-3'],
    ['built-in', [], 'built-in-2'],
    ['Таможня', [], 'package'],
    ['', [], 'package'],
    [`${'long-'.repeat(12)}name`, [], 'long-long-long-long-long-long-long-long'],
  ])('%j beside %j is %s', (name, others, expected) => {
    expect(nextPartId(name, taken(...others))).toBe(expected);
  });
});

describe('a version', () => {
  const part = (id: string, version: string | null): Part => ({
    id: nextPartId(id, []),
    name: { en: id, ru: id },
    origin: 'opened',
    version,
    address: null,
  });

  it('is the beginning of the hash of each resource', () => {
    const version = versionOf({
      resources: ['01abff', '23cd', '45ef', '6789', 'aaaabbbb'].map((hash) => ({ hash: `sha256:${hash}` })),
    });
    expect(version).toBe('01ab23cd45ef6789aaaa');
    expect(isVersion(version)).toBe(true);
    for (const text of ['', '01ab', version.toUpperCase(), `${version}0`, `${version}\n`])
      expect(isVersion(text)).toBe(false);
  });

  it('of all that is shown names those of the parts beside the built-in one', () => {
    const all = dataset([claim('KZ turnover 2024 = 28 bn USD')], [event('CA5 summit 2025-10-09')]);
    expect(versionText(all)).toBe('test');
    expect(versionText({ version: 'test', parts: [...all.parts, part('customs', '01ab'), part('own', null)] })).toBe(
      'test + customs 01ab + own',
    );
  });
});
