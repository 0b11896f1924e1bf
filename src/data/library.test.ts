import { expect, it } from 'vitest';
import { damaged, real } from './fixtures';
import { createLibrary, HOME, letSearch, libraryQuery, packageQuery } from './library';
import { parseDataset } from './parseDataset';
import { createQueryClient } from './queries';

const parsed = parseDataset(real);

function shelves() {
  const client = createQueryClient();
  client.setQueryData(packageQuery(HOME).queryKey, parsed);
  return { client, library: createLibrary() };
}

it('has a dataset without a finder until filters ask for words', async () => {
  const { client, library } = shelves();
  const shown = () => client.fetchQuery(libraryQuery(library.getState().packages, library.getState().searched));
  const { dataset } = await shown();
  expect(dataset.finder).toBeNull();

  await letSearch({ client, library });
  const { dataset: searched, issues } = await shown();
  expect(searched.finder?.find('Lavrov').size).toBeGreaterThan(0);
  expect(searched.claims).toBe(dataset.claims);
  expect(issues).toBe(parsed.issues);
});

it('finds words of one dataset once, however often it is asked to', async () => {
  const { client, library } = shelves();
  await letSearch({ client, library });
  const first = client.getQueryData(libraryQuery(library.getState().packages, true).queryKey);
  await letSearch({ client, library });
  expect(client.getQueryData(libraryQuery(library.getState().packages, true).queryKey)).toBe(first);
});

it('keeps a package as it was parsed, though one much like it was there before: what it lists is what it indexes', () => {
  const { client } = shelves();
  const { queryKey } = packageQuery(HOME);
  const again = parseDataset(damaged('claims', 'turnover-kz-2024-tokayev', 'quantity.amount', 27e9));
  client.setQueryData(queryKey, again);
  const kept = client.getQueryData(queryKey)?.dataset;
  expect(kept?.claims).toHaveLength(parsed.dataset.claims.length);
  expect(kept?.claims.filter((claim) => kept.claimById.get(claim.id) !== claim)).toEqual([]);
  expect(kept?.spoken.filter((claim) => kept.claimById.get(claim.id) !== claim)).toEqual([]);
});
