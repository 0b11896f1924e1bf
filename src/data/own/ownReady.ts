import type { OwnStore } from './ownShelf';

/** Resolves once what the browser has kept is there, or it is known that nothing is. */
export function whenReady(store: OwnStore): Promise<void> {
  if (store.getState().isReady) return Promise.resolve();
  return new Promise((resolve) => {
    const end = store.subscribe(({ isReady }) => {
      if (!isReady) return;
      end();
      resolve();
    });
  });
}
