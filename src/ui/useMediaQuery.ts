import { useCallback, useSyncExternalStore } from 'react';

/** True while the media query holds; `initial` on the server and while hydrating. */
export function useMediaQuery(query: string, initial: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  const holds = () => matchMedia(query).matches;
  return useSyncExternalStore(subscribe, holds, () => initial);
}
