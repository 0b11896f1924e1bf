import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Text } from '../i18n/text';
import { ReaderProvider } from '../state/ReaderContext';
import type { ReaderStore } from '../state/store';
import { EvidenceView } from '../views/evidence/EvidenceView';
import { DatasetScope } from './DatasetScope';

type EvidenceAloneProps = { readonly client: QueryClient; readonly store: ReaderStore; readonly text: Text };

/** The evidence of the open statement without the page around it, drawn as the page draws it. */
export function EvidenceAlone({ client, store, text }: EvidenceAloneProps) {
  return (
    <QueryClientProvider client={client}>
      <ReaderProvider store={store}>
        <DatasetScope store={store} words={text}>
          {() => <EvidenceView />}
        </DatasetScope>
      </ReaderProvider>
    </QueryClientProvider>
  );
}
