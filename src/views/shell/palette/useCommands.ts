import { useMemo } from 'react';
import { letSearch, useSearchable, useShelves } from '../../../data/library';
import { askToAdd } from '../../../dom/askToAdd';
import { callPage } from '../../../dom/callPage';
import { DATA_FORMATS } from '../../../files/data/makeFile';
import { useText } from '../../../i18n/TextContext';
import { PICTURE_FORMATS } from '../../../layout/page/settings';
import type { Doings } from '../../../layout/palette/row';
import { useReader, useReaderStore } from '../../../state/ReaderContext';
import { areSingleKeysOn, switchSingleKeys } from '../../../state/singleKeys';
import { usePutAway } from '../usePutAway';
import { allCommands } from './allCommands';

const FORMATS = { images: PICTURE_FORMATS, data: DATA_FORMATS };

/** What the rows of the open list do; `ask` puts other words into the box. */
export function useCommands(ask: (words: string) => void) {
  const text = useText();
  const { dataset } = useSearchable();
  const { actions } = useReaderStore();
  const choices = useReader((state) => state.choices);
  const playing = useReader((state) => state.playing);
  const problems = useReader((state) => state.problems);
  const shelves = useShelves();
  const putAway = usePutAway();
  return useMemo(() => {
    const kept = { choices, playing, problems, singleKeys: areSingleKeysOn() };
    const commands = allCommands(text, dataset, kept, FORMATS, actions, {
      call: callPage,
      addDocument: () => askToAdd(),
      // The list is not to be on the paper.
      print: () => void setTimeout(() => print()),
      putAway,
      switchSingleKeys,
    });
    const filterBy = (q: string) => void letSearch(shelves).then(() => actions.search(q));
    const doings: Doings = { ...actions, ask, filterBy };
    return { text, dataset, choices, commands, doings };
  }, [text, dataset, actions, choices, playing, problems, shelves, putAway, ask]);
}
