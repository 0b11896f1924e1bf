/** What lies over the page until it is closed, by the last opened first. Never in the address: the back button closes it. */
export type Layers = {
  /** Tells that something is open, and how it is closed; returns what tells that it no longer is. */
  readonly open: (close: () => void) => () => void;
  readonly isOpen: () => boolean;
  /** Closes all that is open. */
  readonly closeAll: () => void;
  /** Calls `listener` after each change; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
};

export function createLayers(): Layers {
  const layers = new Set<{ readonly close: () => void }>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    open: (close) => {
      const layer = { close };
      layers.add(layer);
      tell();
      return () => {
        if (layers.delete(layer)) tell();
      };
    },
    isOpen: () => layers.size > 0,
    closeAll: () => {
      const open = [...layers].reverse();
      layers.clear();
      for (const { close } of open) close();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
