import { expect, it } from 'vitest';
import { onTold, tell } from './tell';

it('is heard until it is no longer listened to', () => {
  const heard: string[] = [];
  const end = onTold((words) => heard.push(words));
  tell('Accepted.');
  end();
  tell('Rejected.');
  expect(heard).toEqual(['Accepted.']);
});
