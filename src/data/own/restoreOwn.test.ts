import { expect, it, vi } from 'vitest';
import { ownDocument, ownLog } from '../../domain/own/ownFixtures';
import { real } from '../fixtures';
import { createLibrary, HOME, packageQuery } from '../library';
import { parseDataset } from '../parseDataset';
import { createQueryClient } from '../queries';
import { createOwnStore } from './ownStore';
import { restoreOwn } from './restoreOwn';

it('joins a backup to what is here, and shows it', async () => {
  const client = createQueryClient();
  client.setQueryData(packageQuery(HOME).queryKey, parseDataset(real));
  const [library, store] = [createLibrary(), createOwnStore()];
  const document = ownDocument();
  expect(await restoreOwn({ client, library }, [{ number: 'one' }], store)).toBe(false);
  expect(await restoreOwn({ client, library }, ownLog({ type: 'document-added', document }), store)).toBe(true);
  expect(store.getState().restored).toMatchObject({ added: [document.id], same: [] });
  expect(store.getState().entries[0]?.at).toBe('2026-02-04T09:00:00.000Z');
  await vi.waitFor(() => expect(library.getState().packages).toHaveLength(2));
  store.setState({ keeping: { kind: 'read-only', why: 'other-tab' } });
  expect(await restoreOwn({ client, library }, ownLog({ type: 'document-added', document }), store)).toBe(false);
});
