import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { Text } from '../i18n/text';
import { ReaderProvider } from '../state/ReaderContext';
import type { ReaderStore } from '../state/store';
import { Paper } from '../views/print/Paper';
import type { LoadedDrawings } from '../views/print/useDrawings';
import { DatasetScope } from './DatasetScope';

type PaperAloneProps = {
  readonly client: QueryClient;
  readonly store: ReaderStore;
  readonly text: Text;
  readonly drawings: LoadedDrawings;
  readonly address: string;
  readonly isRepeating: boolean;
};

/** What is printed of a page, without the page around it. */
export function PaperAlone({ client, store, text, ...paper }: PaperAloneProps) {
  return (
    <QueryClientProvider client={client}>
      <ReaderProvider store={store}>
        <DatasetScope store={store} words={text}>
          {() => <Paper {...paper} />}
        </DatasetScope>
      </ReaderProvider>
    </QueryClientProvider>
  );
}
