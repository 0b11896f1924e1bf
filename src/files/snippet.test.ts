// @vitest-environment jsdom

import { expect, it } from 'vitest';
import { areas } from '../domain/fixtures';
import { DEFAULT_CHOICES } from '../state/choices';
import { TODAY } from '../state/dataChoice';
import { type EmbedOptions, embedAddress, embedSnippet } from './snippet';

const site = { origin: 'https://five.example', pathname: '/' };
const options: EmbedOptions = { view: 'chart-turnover', width: null, height: null, data: TODAY };
const version = '5f1c7c5c6a4e59e4941b';

it('keeps the choices of the page, and frames the view', () => {
  const choices = { ...DEFAULT_CHOICES, places: areas('KZ', 'UZ'), lang: 'ru' as const, tab: 'table' as const };
  expect(embedAddress(choices, options, site)).toBe('https://five.example/?place=KZ~UZ&lang=ru&embed=chart-turnover');
});

it('is frozen by the version of the data', () => {
  expect(embedAddress(DEFAULT_CHOICES, { ...options, data: { version, packages: [] } }, site)).toBe(
    `https://five.example/?data=${version}&embed=chart-turnover`,
  );
});

it('is HTML that a browser reads back, whatever the reader searched for', () => {
  const address = embedAddress({ ...DEFAULT_CHOICES, q: `"><script>alert('x')</script>&` }, options, site);
  const holder = document.createElement('div');
  holder.innerHTML = embedSnippet(address, 'Turnover "2024" <b>', options);
  const [frame, ...others] = holder.children;
  expect(others.map(({ tagName }) => tagName)).toEqual(['SCRIPT']);
  expect(frame?.getAttribute('src')).toBe(address);
  expect(frame?.getAttribute('title')).toBe('Turnover "2024" <b>');
  expect(frame?.getAttribute('width')).toBe('100%');
});

it('needs no script when its height is given', () => {
  const html = embedSnippet('https://five.example/', 'Map', { ...options, width: 600, height: 400 });
  expect(html).toContain('width="600" height="400"');
  expect(html).not.toContain('<script');
});
