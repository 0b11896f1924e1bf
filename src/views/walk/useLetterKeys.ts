import { useEffect, useMemo } from 'react';
import { answerCalls } from '../../dom/callPage';
import { useActions, useReaderStore } from '../../state/ReaderContext';
import { useStep } from '../useStep';
import { useView } from '../useView';
import type { LetterKeys } from './useSingleKeys';
import { viewOf } from './viewOf';

type LetterKeysProps = {
  /** Shows the view that has the focus as words and a table. */
  readonly read: () => void;
  /** Has it sound, or be silent again. */
  readonly hear: () => void;
  /** Turns to the neighbours of the figure that has the focus, and to the next kind of them. */
  readonly lookAround: () => void;
  /** Gives the focus to a view, once it is there. */
  readonly goTo: (view: string) => void;
};

/**
 * What each letter does: J and K go to the next and the previous statement, R reads the open one in its document, E takes
 * the view away, T shows it as a table, S has it sound, C leads to the neighbours of a figure, G and a letter to another tab. What of it is
 * called for by name is done as well.
 */
export function useLetterKeys({ read, hear, lookAround, goTo }: LetterKeysProps): LetterKeys {
  const { dataset } = useView();
  const store = useReaderStore();
  const actions = useActions();
  const { forward, back, start } = useStep();
  useEffect(() => {
    return answerCalls({
      'next-statement': forward,
      'previous-statement': back,
      'start-playing': start,
      'go-to-view': (view) => view !== undefined && goTo(view),
    });
  }, [forward, back, start, goTo]);
  return useMemo(() => {
    const readInContext = () => {
      const statement = dataset.statementById.get(store.getState().choices.claim ?? '');
      if (statement) actions.readDocument(statement.appearances[0].source, statement.id, { focus: 'words' });
    };
    const takeAway = () => {
      const view = viewOf();
      if (view) actions.openExport(view, 'image', { ready: true });
      // The rows of the table are taken as data.
      else if (store.getState().choices.tab === 'table') actions.openExport('timeline', 'data', { ready: true });
    };
    return {
      alone: { j: forward, k: back, r: readInContext, e: takeAway, t: () => read(), s: () => hear(), c: lookAround },
      afterG: {
        d: () => actions.goTo('dashboard'),
        t: () => actions.goTo('table'),
        s: () => actions.goTo('sources'),
        c: () => actions.goTo('coverage'),
      },
    };
  }, [dataset, store, actions, forward, back, read, hear, lookAround]);
}
