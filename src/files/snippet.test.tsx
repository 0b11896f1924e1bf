import { expect, it } from 'vitest';
import { areas } from '../domain/fixtures';
import { DEFAULT_CHOICES } from '../state/choices';
import { TODAY } from '../state/dataChoice';
import { type EmbedOptions, embedAddresses, embedSnippet } from './snippet';

const site = { origin: 'https://five.example', pathname: '/ru/' };
const options: EmbedOptions = { view: 'chart-turnover', width: null, height: null, data: TODAY, theme: 'system' };
const words = { title: 'Turnover "2024" <b>', sentence: 'Turnover: what "officials" say.' };
const version = '5f1c7c5c6a4e59e4941b';

function read(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

it('keeps the choices of the page, frames the view, and leads to the whole and to the picture in its language', () => {
  const choices = { ...DEFAULT_CHOICES, places: areas('KZ', 'UZ'), lang: 'ru' as const, tab: 'table' as const };
  expect(embedAddresses(choices, options, site)).toEqual({
    frame: 'https://five.example/?place=KZ~UZ&lang=ru&embed=chart-turnover',
    whole: 'https://five.example/?place=KZ~UZ&lang=ru',
    picture: 'https://five.example/files/chart-turnover.ru.png',
  });
});

it('has the theme that was chosen for it in the address of the frame, whatever that of the page', () => {
  const page = { ...DEFAULT_CHOICES, theme: 'dark' as const };
  expect(embedAddresses(page, options, site).frame).not.toContain('theme');
  const light = embedAddresses(page, { ...options, theme: 'light' }, site);
  expect(light.frame).toBe('https://five.example/?theme=light&embed=chart-turnover');
  expect(light.whole).toBe('https://five.example/');
});

it('is frozen by the version of the data', () => {
  expect(embedAddresses(DEFAULT_CHOICES, { ...options, data: { version, packages: [] } }, site).frame).toBe(
    `https://five.example/?data=${version}&embed=chart-turnover`,
  );
});

it('is HTML that a browser reads back, whatever the reader searched for', () => {
  const addresses = embedAddresses({ ...DEFAULT_CHOICES, q: `"><script>alert('x')</script>&` }, options, site);
  const holder = read(embedSnippet(addresses, words, options));
  expect([...holder.children].map(({ tagName }) => tagName)).toEqual(['FIGURE', 'SCRIPT']);
  const frame = holder.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(addresses.frame);
  expect(frame?.getAttribute('title')).toBe(words.title);
  expect(frame?.getAttribute('width')).toBe('100%');
});

it('leaves a reader without frames the link, and one without scripts the picture with its words', () => {
  const addresses = embedAddresses(DEFAULT_CHOICES, options, site);
  const holder = read(embedSnippet(addresses, words, options));
  for (const gone of holder.querySelectorAll('iframe, script')) gone.remove();
  expect(holder.querySelector('figcaption a')?.textContent).toBe(words.title);
  // As a program that runs no scripts reads it.
  const unscripted = new DOMParser().parseFromString(holder.innerHTML, 'text/html');
  const picture = unscripted.querySelector('figure a > img');
  expect(picture?.getAttribute('src')).toBe(addresses.picture);
  expect(picture?.getAttribute('alt')).toBe(words.sentence);
  for (const link of unscripted.querySelectorAll('a')) expect(link.getAttribute('href')).toBe(addresses.whole);
});

it('promises no picture of what has none', () => {
  const addresses = embedAddresses(DEFAULT_CHOICES, { ...options, view: 'compare' }, site);
  expect(addresses.picture).toBeNull();
  expect(embedSnippet(addresses, words, options)).not.toContain('<img');
});

it('needs no script when its height is given', () => {
  const html = embedSnippet(embedAddresses(DEFAULT_CHOICES, options, site), words, { width: 600, height: 400 });
  expect(html).toContain('width="600" height="400"');
  expect(html).not.toContain('<script');
});
