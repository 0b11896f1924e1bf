import { expect, it } from 'vitest';
import { askToAdd, whenAskedToAdd } from './askToAdd';

it('what is asked for before anybody answers is answered later, once', () => {
  const file = new File(['a'], 'a.txt');
  const got: (readonly File[])[] = [];
  askToAdd([file]);
  const stop = whenAskedToAdd((files) => got.push(files));
  expect(got).toEqual([[file]]);
  askToAdd();
  expect(got).toEqual([[file], []]);
  stop();
  askToAdd();
  expect(got).toHaveLength(2);
  whenAskedToAdd((files) => got.push(files))();
  expect(got).toHaveLength(3);
});

it('what is asked for is called off by Escape as long as nobody has answered, and Escape is free again then', () => {
  const got: (readonly File[])[] = [];
  const press = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  askToAdd();
  expect([press(), press()]).toEqual([false, true]);
  const stop = whenAskedToAdd((files) => got.push(files));
  expect(got).toEqual([]);
  askToAdd();
  expect([press(), got.length]).toEqual([true, 1]);
  stop();
});
