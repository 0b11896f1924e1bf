import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import { createLibrary, type Library, LibraryContext, libraryQuery } from './library';
import type { Parsed } from './parseDataset';
import { createQueryClient } from './queries';

type StaticDataProps = {
  readonly dataset: Dataset;
  /** What was wrong with its records; nothing without it. */
  readonly issues?: Parsed['issues'];
  /** The packages that it was made of; the built-in one alone without it. */
  readonly library?: Library;
  readonly children: ReactNode;
};

/** For what is rendered apart from the page: a dataset that is there already. */
export function StaticData({ dataset, issues = [], library = createLibrary(), children }: StaticDataProps) {
  const client = createQueryClient();
  client.setQueryData(libraryQuery(library.getState().packages).queryKey, { dataset, issues });
  return (
    <QueryClientProvider client={client}>
      <LibraryContext value={library}>{children}</LibraryContext>
    </QueryClientProvider>
  );
}
