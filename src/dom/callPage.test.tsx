import { expect, it } from 'vitest';
import { answerCalls, callPage } from './callPage';

it('is heard by whoever answers it, with what it is about, until that ends', () => {
  const heard: unknown[] = [];
  const end = answerCalls({
    'read-view': (view) => void heard.push(view),
    'explain-keys': (about) => void heard.push(about),
  });
  callPage('read-view', 'map');
  callPage('explain-keys');
  callPage('check-draft');
  end();
  callPage('explain-keys');
  expect(heard).toEqual(['map', undefined]);
});
