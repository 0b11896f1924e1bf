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
