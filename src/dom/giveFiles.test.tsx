import { expect, it } from 'vitest';
import { giveFiles, whenGivenFiles } from './giveFiles';

const file = (name: string) => new File(['x'], name);

it('hands on what is picked, once, also what was picked before anybody listened', () => {
  const got: string[][] = [];
  giveFiles([file('a.zip')]);
  const stop = whenGivenFiles((files) => void got.push(files.map(({ name }) => name)));
  giveFiles([file('b.zip'), file('c.pdf')]);
  stop();
  giveFiles([file('d.zip')]);
  whenGivenFiles((files) => void got.push(files.map(({ name }) => name)))();
  expect(got).toEqual([['a.zip'], ['b.zip', 'c.pdf'], ['d.zip']]);
});
