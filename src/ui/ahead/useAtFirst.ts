import { useRef, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * What `kept` gives where something drawn ahead is taken over, or is drawn ahead; what `now` gives where it is drawn for the
 * first time. It stays what it was at first.
 */
export function useAtFirst<Value>(now: () => Value, kept: () => Value): Value {
  const first = useRef<{ readonly value: Value } | null>(null);
  const keep = (find: () => Value) => () => {
    first.current ??= { value: find() };
    return first.current.value;
  };
  return useSyncExternalStore(never, keep(now), keep(kept));
}
