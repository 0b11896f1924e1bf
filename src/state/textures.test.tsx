import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { areTexturesKept, switchTextures, useTextures } from './textures';

const Shown = () => <p>{useTextures() ? 'hatched' : 'even'}</p>;
const root = () => document.documentElement.dataset.textures;

afterEach(() => {
  switchTextures(true);
  localStorage.clear();
});

it('are there until the reader sets otherwise, which is kept, and told to the sheets', () => {
  render(<Shown />);
  expect([screen.queryByText('hatched') !== null, root()]).toEqual([true, undefined]);
  act(() => switchTextures(false));
  expect([screen.queryByText('even') !== null, root(), areTexturesKept()]).toEqual([true, 'off', false]);
  act(() => switchTextures(true));
  expect([screen.queryByText('hatched') !== null, root(), areTexturesKept()]).toEqual([true, undefined, true]);
});
