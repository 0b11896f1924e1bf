import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ownDocument } from '../../domain/own/ownFixtures';
import { createOwnStore, OwnContext, theOwnStore, useOwn, useOwnStore } from './ownStore';

it('gives a component what is the reader’s own as it becomes more', () => {
  const store = createOwnStore();
  const { result } = renderHook(() => ({ own: useOwn(), store: useOwnStore() }), {
    wrapper: ({ children }) => <OwnContext value={() => store}>{children}</OwnContext>,
  });
  expect(result.current.store).toBe(store);
  act(() => store.append([{ type: 'document-added', document: ownDocument() }]));
  expect(result.current.own.own.dossiers.size).toBe(1);
});

it('is one for the page', () => {
  expect(theOwnStore()).toBe(theOwnStore());
});
