import { afterEach, expect, it, vi } from 'vitest';
import { STILL_SCRIPT } from './still-embed.ts';

function show(search: string, lang = 'en'): HTMLElement {
  document.documentElement.lang = lang;
  document.body.innerHTML = '<div id="root"><article data-view="map"><h2>Trade with Russia</h2></article></div>';
  vi.stubGlobal('location', new URL(`https://five.example/${lang === 'ru' ? 'ru/' : ''}${search}`));
  new Function(STILL_SCRIPT)();
  return document.body;
}
afterEach(() => void vi.unstubAllGlobals());

it('shows the picture of the view in its language, with its title, linked to the whole with the same choices', () => {
  const page = show('?place=KZ~UZ&theme=dark&embed=map', 'ru');
  const picture = page.querySelector('a > img');
  expect(picture?.getAttribute('src')).toBe('/files/map.ru.png');
  expect(picture?.getAttribute('alt')).toBe('Trade with Russia');
  for (const { href, target } of page.querySelectorAll('a')) {
    expect(href).toBe('https://five.example/ru/?place=KZ~UZ');
    expect(target).toBe('_blank');
  }
});

it('finds the picture where the site lies in a folder', () => {
  vi.stubGlobal('location', new URL('https://x.example/a/five/ru/index.html?embed=map'));
  document.body.innerHTML = '<div id="root"></div>';
  new Function(STILL_SCRIPT)();
  expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^\/a\/five\/files\/map\./);
});

it('says in words what that is and where the whole is, and that a filter is not in the picture', () => {
  expect(show('?embed=map').textContent).toMatch(/All statements and sources · five\.example\/.*This is a picture/);
  expect(show('?embed=map&lang=en').textContent).not.toContain('filtered');
  expect(show('?embed=map&place=KZ').textContent).toContain('Nothing is filtered in the picture');
});

it('leaves the words and the link of a view that has no picture', () => {
  const page = show('?embed=compare&compare=a~b');
  page.querySelector('img')?.dispatchEvent(new Event('error'));
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('a')?.href).toBe('https://five.example/?compare=a~b');
});

it('lets its links and its button be clicked', () => {
  const alive = vi.fn();
  addEventListener('alive', alive, { once: true });
  show('?embed=map');
  expect(alive).toHaveBeenCalledOnce();
});

it('has no comments, which would end it where it stands on one line', () => {
  expect(STILL_SCRIPT).not.toMatch(/\/\*|(^|\s)\/\//m);
});
