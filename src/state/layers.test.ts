import { expect, it } from 'vitest';
import { createLayers } from './layers';

it('is open from the first layer to the last, and tells of each change', () => {
  const layers = createLayers();
  const told: boolean[] = [];
  const end = layers.onChange(() => told.push(layers.isOpen()));
  const closeOne = layers.open(() => {});
  const closeOther = layers.open(() => {});
  closeOne();
  closeOne();
  closeOther();
  expect(told).toEqual([true, true, true, false]);
  end();
  layers.open(() => {});
  expect(told).toHaveLength(4);
});

it('closes all, the last first, and tells nobody, who asked for it', () => {
  const layers = createLayers();
  const done: string[] = [];
  const closed = ['one', 'other'].map((name) => layers.open(() => done.push(name)));
  layers.onChange(() => done.push('told'));
  layers.closeAll();
  for (const close of closed) close();
  expect(done).toEqual(['other', 'one']);
  expect(layers.isOpen()).toBe(false);
});
