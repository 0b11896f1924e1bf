import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Emphasis, MarkBinding } from './binding';
import { createLiveMarks, type LiveMarks } from './liveMarks';

const MarkContext = createContext<MarkBinding | null>(null);
const LiveContext = createContext<LiveMarks | null>(null);

export function MarkScope({ binding, children }: { readonly binding: MarkBinding; readonly children: ReactNode }) {
  const live = useMemo(() => createLiveMarks(binding), [binding]);
  return (
    <MarkContext value={binding}>
      <LiveContext value={live}>{children}</LiveContext>
    </MarkContext>
  );
}

export function useMarkBinding(): MarkBinding {
  const binding = useContext(MarkContext);
  if (!binding) throw new Error('useMarkBinding needs a MarkScope');
  return binding;
}

export function useLiveMarks(): LiveMarks {
  const live = useContext(LiveContext);
  if (!live) throw new Error('useLiveMarks needs a MarkScope');
  return live;
}

/** Renders its caller again only when this id's emphasis changes. A page is taken over as it was drawn, all of it plain. */
export function useEmphasis(id: string): Emphasis {
  const { subscribe, emphasisOf } = useMarkBinding();
  return useSyncExternalStore(
    subscribe,
    () => emphasisOf(id),
    () => 'plain' as const,
  );
}

/** The first of the ids that the filter leaves, else the first of all. Renders its caller again only when it changes. */
export function useFirstShown(ids: readonly [string, ...string[]]): string {
  const { subscribe, emphasisOf } = useMarkBinding();
  return useSyncExternalStore(
    subscribe,
    () => ids.find((id) => emphasisOf(id) !== 'faded') ?? ids[0],
    () => ids[0],
  );
}
