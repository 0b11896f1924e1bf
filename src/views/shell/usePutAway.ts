import { useCallback, useContext } from 'react';
import { LibraryContext } from '../../data/library';
import type { Part } from '../../domain/part';
import { useReaderStore } from '../../state/ReaderContext';
import { withoutAddress, withoutPart } from '../../state/withoutPart';

/** Closes a package that was opened beside the built-in one; one that came by its address leaves with it. */
export function usePutAway(): (parts: readonly Part[], part: Part) => void {
  const library = useContext(LibraryContext);
  const store = useReaderStore();
  return useCallback(
    (parts, part) => {
      if (part.address !== null) {
        location.assign(withoutAddress(withoutPart(store.getState().choices, part), part.address));
        return;
      }
      const [home, ...opened] = library.getState().packages;
      store.actions.closePart(part);
      library.setState({ packages: [home, ...opened.filter((_, at) => at + 1 !== parts.indexOf(part))] });
    },
    [library, store],
  );
}
