import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import * as standIn from './queriesAlone';

const core = join(dirname(createRequire(import.meta.url).resolve('@tanstack/query-core')), '../modern');

it('stands for all that the client of queries asks of mutations and of lists that go on', () => {
  const [client, query] = ['queryClient.js', 'query.js'].map((file) => readFileSync(join(core, file), 'utf8'));
  expect(client).toContain(`import { MutationCache } from "./mutationCache.js"`);
  expect(query).toContain(`import { infiniteQueryBehavior } from "./infiniteQueryBehavior.js"`);
  const asked = new Set([...(client ?? '').matchAll(/#mutationCache\.(\w+)\(/g)].map(([, name]) => name));
  expect(asked.size).toBeGreaterThan(2);
  for (const name of asked) expect(new standIn.MutationCache()).toHaveProperty(name ?? '');
});
