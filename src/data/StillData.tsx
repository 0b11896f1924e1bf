import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import { createQueryClient, datasetQuery } from './queries';

/** For what is rendered apart from the page: a dataset that is there already. */
export function StillData({ dataset, children }: { readonly dataset: Dataset; readonly children: ReactNode }) {
  const client = createQueryClient();
  client.setQueryData(datasetQuery.queryKey, { dataset, issues: [] });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
