import { expect, it } from 'vitest';
import { whenReady } from './ownReady';
import { createOwnStore } from './ownStore';

it('waits until what the browser has kept is there', async () => {
  const store = createOwnStore(undefined, false);
  let isThere = false;
  const waiting = whenReady(store).then(() => {
    isThere = true;
  });
  store.append([]);
  await Promise.resolve();
  expect(isThere).toBe(false);
  store.setState({ isReady: true });
  await waiting;
  await whenReady(store);
});
