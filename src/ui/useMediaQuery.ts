import { useMemo, useSyncExternalStore } from 'react';

/** True while the media query holds; `initial` on the server and while hydrating. */
export function useMediaQuery(query: string, initial: boolean): boolean {
  // Asked anew for each look a browser may lay out the page first: the list is made once, when it is first needed.
  const { subscribe, holds } = useMemo(() => {
    let made: MediaQueryList | undefined;
    const list = () => {
      made ??= matchMedia(query);
      return made;
    };
    return {
      subscribe: (onChange: () => void) => {
        list().addEventListener('change', onChange);
        return () => list().removeEventListener('change', onChange);
      },
      holds: () => list().matches,
    };
  }, [query]);
  return useSyncExternalStore(subscribe, holds, () => initial);
}
