import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { standInForBrowser } from '../dom/fixtures';
import { areLettersKept, switchLetters, useLetters } from './letters';

const Shown = () => <p>{useLetters() ? 'letters' : 'hues'}</p>;

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

it('are there when the reader sets them, and are kept', () => {
  standInForBrowser();
  render(<Shown />);
  expect(screen.getByText('hues')).toBeTruthy();
  act(() => switchLetters(true));
  expect(screen.getByText('letters')).toBeTruthy();
  expect(areLettersKept()).toBe(true);
  act(() => switchLetters(false));
  expect(screen.getByText('hues')).toBeTruthy();
});

it.each(['forced-colors: active', 'prefers-contrast: more'])('are there where the system has %s', (asked) => {
  standInForBrowser();
  const plain = matchMedia;
  vi.stubGlobal('matchMedia', (media: string) =>
    media.includes(asked) ? { ...plain(media), matches: true } : plain(media),
  );
  render(<Shown />);
  expect(screen.getByText('letters')).toBeTruthy();
  vi.unstubAllGlobals();
});
