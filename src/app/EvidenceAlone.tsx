import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLibrary } from '../data/library';
import { withCodes } from '../i18n/createText';
import { TextProvider } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { ReaderProvider } from '../state/ReaderContext';
import type { ReaderStore } from '../state/store';
import { MarkScope } from '../ui/mark/MarkBinding';
import { EvidenceView } from '../views/evidence/EvidenceView';
import { createBinding } from './createBinding';

type EvidenceAloneProps = { readonly client: QueryClient; readonly store: ReaderStore; readonly text: Text };

/** The evidence of the open statement without the page around it, drawn as the page draws it. */
export function EvidenceAlone({ client, store, text }: EvidenceAloneProps) {
  return (
    <QueryClientProvider client={client}>
      <ReaderProvider store={store}>
        <Alone store={store} text={text} />
      </ReaderProvider>
    </QueryClientProvider>
  );
}

function Alone({ store, text: words }: Pick<EvidenceAloneProps, 'store' | 'text'>) {
  const { dataset } = useLibrary();
  const text = useMemo(() => withCodes(words, dataset.codes), [words, dataset.codes]);
  const binding = useMemo(() => createBinding(store, dataset), [store, dataset]);
  return (
    <TextProvider text={text}>
      <MarkScope binding={binding}>
        <EvidenceView />
      </MarkScope>
    </TextProvider>
  );
}
