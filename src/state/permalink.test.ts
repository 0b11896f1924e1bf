import { expect, it } from 'vitest';
import { DEFAULT_CHOICES } from './choices';
import { permalink, wholeAddress } from './permalink';

const site = { origin: 'https://five.example', pathname: '/' };
const version = '5f1c7c5c6a4e59e4941b';

it('carries the version of the data that is shown, whatever the address carried', () => {
  const choices = { ...DEFAULT_CHOICES, claim: 'turnover-ca5-2024-tokayev', data: '0'.repeat(20) };
  expect(permalink(choices, version, site)).toBe(
    `https://five.example/?claim=turnover-ca5-2024-tokayev&data=${version}`,
  );
});

it('leads from a framed view to the whole with the same choices', () => {
  const choices = { ...DEFAULT_CHOICES, places: ['KZ'] as const, embed: 'map' as const };
  expect(wholeAddress(choices, site)).toBe('https://five.example/?place=KZ');
  expect(permalink(choices, version, site)).not.toContain('embed');
});
