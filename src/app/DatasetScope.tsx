import { type ReactNode, useMemo } from 'react';
import { useLibrary } from '../data/library';
import type { Dataset } from '../domain/dataset';
import { textWithCodes } from '../i18n/createText';
import { TextProvider } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import type { ReaderStore } from '../state/store';
import { MarkScope } from '../ui/mark/MarkBinding';
import { createBinding } from './createBinding';

type DatasetScopeProps = {
  readonly store: ReaderStore;
  readonly words: Text;
  readonly children: (dataset: Dataset) => ReactNode;
};

/** Gives its children the dataset, the words with the names of the dataset's codes, and marks that can be opened. */
export function DatasetScope({ store, words, children }: DatasetScopeProps) {
  const { dataset } = useLibrary();
  const text = useMemo(() => textWithCodes(words, dataset.codes), [words, dataset.codes]);
  const binding = useMemo(() => createBinding(store, dataset), [store, dataset]);
  return (
    <TextProvider text={text}>
      <MarkScope binding={binding}>{children(dataset)}</MarkScope>
    </TextProvider>
  );
}
