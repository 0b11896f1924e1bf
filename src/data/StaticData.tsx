import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import { createLibrary, HOME_ALONE, LibraryContext, libraryQuery } from './library';
import { createQueryClient } from './queries';

/** For what is rendered apart from the page: a dataset that is there already. */
export function StaticData({ dataset, children }: { readonly dataset: Dataset; readonly children: ReactNode }) {
  const client = createQueryClient();
  client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, { dataset, issues: [] });
  return (
    <QueryClientProvider client={client}>
      <LibraryContext value={createLibrary()}>{children}</LibraryContext>
    </QueryClientProvider>
  );
}
