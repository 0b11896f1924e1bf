import { useLibrary } from '../data/library';
import type { Dataset } from '../domain/dataset';
import { useText } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { type Visible, visible } from '../selectors/visible';
import type { Choices } from '../state/choices';
import { useSettled } from '../state/ReaderContext';

export type View = {
  readonly dataset: Dataset;
  /** What the reader has chosen. It may lag behind a click: marks answer at once, words and sums follow. */
  readonly choices: Choices;
  readonly shown: Visible;
  readonly text: Text;
};

/** The one place where data and choices meet: what a view draws from. */
export function useView(): View {
  const { dataset } = useLibrary();
  const choices = useSettled((choices) => choices);
  return { dataset, choices, shown: visible(dataset, choices), text: useText() };
}
