import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ownDocument, ownLog } from '../../domain/own/ownFixtures';
import { withDatabase } from './keepingFixtures';
import { openDisk } from './ownDisk';

beforeEach(withDatabase);
afterEach(() => void vi.unstubAllGlobals());

it('of two pages that write one number the first stays, and the second is told', async () => {
  const [first, second] = [await openDisk('own', () => {}), await openDisk('own', () => {})];
  const log = (title: string) => ownLog({ type: 'document-added', document: ownDocument({ title }) });
  await first.write(log('First'));
  await expect(second.write(log('Second'))).rejects.toThrow();
  expect(await second.read()).toEqual(log('First'));
  first.close();
  second.close();
});
