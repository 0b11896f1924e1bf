import { beforeEach, expect, it } from 'vitest';
import { keepRemarks, readRemarks } from './remarks';

beforeEach(() => localStorage.clear());

it('keeps what is remarked on each thing, and nothing that says nothing', () => {
  keepRemarks({ a: 'Rose.', '@map': '  ', b: '' });
  expect(readRemarks()).toEqual({ a: 'Rose.' });
});

it.each(['', '[', 'null', '[1]', '{"a":1,"b":"said"}'])('takes %s for what it can', (kept) => {
  localStorage.setItem('five-republics.report-remarks', kept);
  expect(readRemarks()).toEqual(kept.includes('said') ? { b: 'said' } : {});
});
