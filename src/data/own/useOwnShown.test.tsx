import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ownDocument } from '../../domain/own/ownFixtures';
import { real } from '../fixtures';
import { createLibrary, HOME, LibraryContext, packageQuery } from '../library';
import { parseDataset } from '../parseDataset';
import { createQueryClient } from '../queries';
import { createOwnStore, OwnContext } from './ownStore';
import { useOwnShown } from './useOwnShown';

it('puts what is the reader’s own on the shelf', async () => {
  const client = createQueryClient();
  client.setQueryData(packageQuery(HOME).queryKey, parseDataset(real));
  const [library, store] = [createLibrary(), createOwnStore()];
  store.append([{ type: 'document-added', document: ownDocument() }]);
  renderHook(() => useOwnShown(), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <LibraryContext value={library}>
          <OwnContext value={() => store}>{children}</OwnContext>
        </LibraryContext>
      </QueryClientProvider>
    ),
  });
  await waitFor(() => expect(library.getState().packages.at(-1)).toEqual({ address: 'own:', version: '1' }));
});
