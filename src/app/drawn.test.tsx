import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { REAL } from '../checks/show';
import { StaticData } from '../data/StaticData';
import { areas } from '../domain/fixtures';
import { drawings } from '../drawings/drawings';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { TextProvider } from '../i18n/TextContext';
import { CREDIT } from '../layout/page/fixtures';
import { placePicture } from '../layout/page/placePicture';
import { PRESETS } from '../layout/page/settings';
import { textWidth } from '../lib/textWidth';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { type ExportView, exportViews } from '../state/exportView';
import { ReaderProvider } from '../state/ReaderContext';
import { createReaderStore } from '../state/store';
import { MarkScope } from '../ui/mark/MarkBinding';
import { createBinding } from './createBinding';

const text = createText('en', en);
const measure = (words: string) => textWidth(words, 12);

/** A view as a picture of a size draws it: the figures that it lists, and those that have a mark in it. */
async function picture(view: ExportView, choices: Choices, size: { readonly width: number; readonly height: number }) {
  const request = {
    dataset: REAL,
    choices,
    text,
    drawing: await drawings(view),
    quotes: 'both',
    credit: CREDIT,
    form: { parts: 'all', keepsSize: false },
    ...size,
  } as const;
  const { draw, fitted, figures } = await placePicture(request, measure, async () => undefined);
  const [page] = fitted.pages;
  if (!page?.drawing) throw new Error('no drawing');
  const store = createReaderStore(choices);
  const drawn = document.createElement('div');
  drawn.innerHTML = renderToStaticMarkup(
    <StaticData dataset={REAL}>
      <ReaderProvider store={store}>
        <TextProvider text={text}>
          <MarkScope binding={createBinding(store, REAL)}>
            <svg aria-hidden="true">{draw(page.drawing).node}</svg>
          </MarkScope>
        </TextProvider>
      </ReaderProvider>
    </StaticData>,
  );
  for (const ghost of drawn.querySelectorAll('[data-ghost]')) ghost.remove();
  const ids = ['data-claim', 'data-derivation'].flatMap((name) =>
    [...drawn.querySelectorAll(`[${name}]`)].flatMap((mark) => mark.getAttribute(name)?.split(' ') ?? []),
  );
  return { marked: [...new Set(ids)].sort(), listed: figures.map(({ id }): string => id).sort() };
}

it.each(exportViews(REAL.codes.topics.list))(
  'a picture has a mark of exactly the figures that it lists: %s',
  async (view) => {
    for (const preset of ['article', 'square'] as const) {
      const { marked, listed } = await picture(view, DEFAULT_CHOICES, PRESETS[preset]);
      expect(marked, preset).toEqual(listed);
      expect(marked.length, preset).toBeGreaterThan(1);
    }
    const filter = { places: areas('KZ'), time: { from: '2023-01', to: '2025-12' } } as const;
    const { marked, listed } = await picture(view, { ...DEFAULT_CHOICES, ...filter }, PRESETS.article);
    expect(marked, 'filtered').toEqual(listed);
  },
);
