import { expect, it } from 'vitest';
import { previewsOf } from './makePicture';

/** What of a picture and its settings the preview is made from. */
function drawn(letters: 'text' | 'outlines') {
  document.body.innerHTML = '<svg viewBox="0 0 9 9"><text>more than 50</text></svg>';
  const page = document.querySelector('svg');
  if (!page) throw new Error('no picture');
  const size = { width: 9, height: 9 };
  const words = { title: 'Turnover', sentence: '', description: '', address: '', rights: '', metadata: '' };
  const picture = {
    ...words,
    pages: [page],
    size,
    figures: [],
    svg: ['<svg><path d="m0 0"/></svg>'],
    lacksFonts: false,
  };
  const settings = {
    preset: 'article',
    own: size,
    card: 'post',
    fit: 'notes',
    ground: 'theme',
    theme: 'light',
    lang: 'en',
    quotes: 'both',
    format: 'svg',
    letters,
    scale: 1,
    places: 'hues',
    textures: 'on',
  } as const;
  return { picture, previews: previewsOf(picture, settings, new AbortController().signal) };
}

it('a picture is shown as it is; one of outlines with its letters, which a browser reads in less time', async () => {
  const text = drawn('text');
  expect(await text.previews).toEqual(text.picture.svg);
  const outlined = await drawn('outlines').previews;
  expect(outlined).toHaveLength(1);
  expect(outlined[0]).toContain('>more than 50</text>');
  expect(outlined[0]).not.toContain('<path');
});
