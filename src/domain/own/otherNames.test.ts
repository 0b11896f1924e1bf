import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OTHER_INDICATORS, OTHER_PLACES } from './otherNames';

const RULES = join(import.meta.dirname, '../recognise');
const NAMES: readonly string[] = Object.keys({ ...OTHER_INDICATORS, ...OTHER_PLACES });

it('hold all that the rules of the recogniser give, so that each has words in both languages', () => {
  const code = readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/test|Fixtures/i.test(file))
    .map((file) => readFileSync(join(RULES, file), 'utf8'))
    .join('\n');
  const given = [...code.matchAll(/'other:([A-Za-z][\w-]*\w)'/g)].map(([, name = '']) => name);
  const bare = given.map((name) => (NAMES.includes(name) ? name : name.replace(/-(?:growth|share)$/, '')));
  expect(given.length).toBeGreaterThan(40);
  expect([...new Set(bare)].filter((name) => !NAMES.includes(name))).toEqual([]);
});
