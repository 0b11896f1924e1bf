import { createHash } from 'node:crypto';

/** In the language of the page: a frame is asked for in one. */
const WORDS = {
  en: {
    still:
      'This is a picture: the view could not run here, because the page around it does not allow that or a part of it did not arrive. On the site every figure opens the sentence it comes from.',
    unfiltered: 'Nothing is filtered in the picture; the link keeps what was chosen here.',
    whole: 'All statements and sources',
    again: 'Try again',
  },
  ru: {
    still:
      'Это изображение: интерактивный вид здесь не запустился, потому что страница вокруг этого не разрешает или часть его не загрузилась. На сайте каждая цифра открывает предложение, из которого она взята.',
    unfiltered: 'На изображении показано всё, без фильтров; ссылка сохраняет выбранное здесь.',
    whole: 'Все высказывания и источники',
    again: 'Повторить',
  },
} as const;

/**
 * Runs in the page, as text, so without comments: a framed view that cannot run gives way to its picture, what that is in
 * words, and the way to the whole with the choices of the address, which stands in words too where no window may be
 * opened. A view without a picture leaves the words. Clicks are no longer kept for a view that does not come. The page
 * around is told the height as by the view itself.
 */
function showStill(words: typeof WORDS): void {
  const root = document.documentElement;
  const parts = location.search.slice(1).split('&');
  const view = new URLSearchParams(location.search).get('embed') ?? '';
  const lang = root.lang === 'ru' ? 'ru' : 'en';
  const said = words[lang];
  const others = parts.filter((part) => part && !/^(embed|theme)=/.test(part));
  const tab = view === 'coverage' ? ['tab=coverage'] : [];
  const query = [...others, ...tab].join('&');
  const whole = `${location.origin}${location.pathname}${query && '?'}${query}`;
  const drawn = [...document.querySelectorAll<HTMLElement>('[data-view]')].find(({ dataset }) => dataset.view === view);
  const title = (drawn?.querySelector('h1, h2, h3') ?? document.querySelector('#root h1'))?.textContent ?? '';

  const link = (...inside: readonly (string | Node)[]) => {
    const anchor = document.createElement('a');
    anchor.href = whole;
    anchor.target = '_blank';
    anchor.rel = 'noopener';
    anchor.append(...inside);
    return anchor;
  };
  const line = (...inside: readonly (string | Node)[]) => {
    const paragraph = document.createElement('p');
    paragraph.append(...inside);
    return paragraph;
  };
  const box = document.createElement('main');
  box.className = 'embed';
  box.style.cssText = 'font-size:.8125rem;line-height:1.4';
  const picture = new Image();
  picture.alt = title || said.whole;
  const linked = link(picture);
  picture.style.cssText = 'display:block;width:100%;height:auto';
  picture.onerror = () => linked.remove();
  const home = location.pathname.replace(/(ru\/)?(index\.html)?$/, '');
  picture.src = `${home}files/${encodeURIComponent(view)}.${lang}.png`;
  const button = document.createElement('button');
  button.className = 'button';
  button.textContent = said.again;
  button.onclick = () => location.reload();
  const chosen = others.some((part) => !part.startsWith('lang='));
  box.append(
    linked,
    line(link(said.whole), ` · ${location.host}${location.pathname}`),
    line(said.still, chosen ? ` ${said.unfiltered}` : ''),
    line(button),
  );
  delete root.dataset.boot;
  document.getElementById('root')?.replaceChildren(box);
  dispatchEvent(new Event('alive'));

  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    parent.postMessage({ type: 'five-republics:height', view, height }, '*');
  };
  new ResizeObserver(tell).observe(box);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'five-republics:height?') tell();
  });
}

/** A script of its own, so that nobody who does not need it fetches it, and a classic one, which any page may load. */
export const STILL_SCRIPT = `(${showStill})(${JSON.stringify(WORDS)});\n`;

/** Carries a hash of its content, as everything under `assets/`. */
export const STILL_PATH = `assets/still-embed-${createHash('sha256').update(STILL_SCRIPT).digest('hex').slice(0, 8)}.js`;
