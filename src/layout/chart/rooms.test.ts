import { expect, it } from 'vitest';
import { TOPICS } from '../../domain/topic';
import { ROOMS, widthIn } from './rooms';

it('keeps to a width drawn ahead where it nearly fills the room', () => {
  expect(widthIn('turnover', 557)).toBe(557);
  expect(widthIn('turnover', 572)).toBe(557);
});

it('fills a room that none of them does, and one that is narrower than all', () => {
  expect(widthIn('turnover', 700)).toBe(700);
  expect(widthIn('turnover', 320)).toBe(320);
});

it('has the widths of every topic in order', () => {
  for (const topic of TOPICS) expect([...ROOMS[topic]].sort((a, b) => a - b)).toEqual(ROOMS[topic]);
});
