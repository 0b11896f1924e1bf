import { expect, it, vi } from 'vitest';
import { ownDocument, ownDraft } from '../../domain/own/ownFixtures';
import { real } from '../fixtures';
import { createLibrary, HOME, libraryQuery, packageQuery } from '../library';
import { parseDataset } from '../parseDataset';
import { createQueryClient } from '../queries';
import { createOwnStore } from './ownStore';
import { letOwnBeShown } from './showOwn';

const document = ownDocument();
const draft = ownDraft();

it('follows what the reader does, and is gone when nothing is left', async () => {
  const client = createQueryClient();
  client.setQueryData(packageQuery(HOME).queryKey, parseDataset(real));
  const library = createLibrary();
  const store = createOwnStore();
  letOwnBeShown({ client, library }, store);
  letOwnBeShown({ client, library }, store);
  const own = () => {
    const shown = client.getQueryData(libraryQuery(library.getState().packages).queryKey);
    return shown?.dataset.claims.filter(({ id }) => id.startsWith('own:')).length;
  };
  expect(library.getState().packages).toEqual([HOME]);

  store.append([
    { type: 'document-added', document },
    { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] },
  ]);
  await vi.waitFor(() => expect(library.getState().packages).toHaveLength(2));
  expect(own()).toBe(0);
  store.append([{ type: 'decided', document: document.id, figures: [draft.id], decision: 'accepted' }]);
  await vi.waitFor(() => expect(own()).toBe(1));
  expect(library.getState().packages[1]).toEqual({ address: 'own:', version: '3' });
  expect(client.getQueryData(packageQuery({ address: 'own:', version: '2' }).queryKey)).toBeUndefined();
  store.forget();
  await vi.waitFor(() => expect(library.getState().packages).toEqual([HOME]));
});
