/** In the language of the page. */
export const WATCH_WORDS = {
  en: {
    slow: 'This takes longer than usual. The page goes on waiting.',
    stale: 'A newer version of this page has been published, and parts of this older one are no longer there.',
    reload: 'Reload',
  },
  ru: {
    slow: 'Загрузка идёт дольше обычного. Страница продолжает ждать.',
    stale: 'Опубликована новая версия страницы; частей прежней на сайте уже нет.',
    reload: 'Обновить',
  },
} as const;

/**
 * Runs in the page, as text, so without comments. Says after ten seconds that the page still waits for what it begins with, until
 * it is alive, and the same while a part that the reader has asked for does not come: `slow-part` stands in its place. Where a part does not come later, it asks the site for the entry of this build: where that is gone too, or a
 * page is sent in its place, a newer build has been put up, which is told with the way to it at the same address. Without a
 * network nothing is said here.
 */
export function watchStart(entry: string, words: typeof WATCH_WORDS): void {
  let shown: HTMLElement | null = null;
  const tell = (kind: 'slow' | 'stale') => {
    const said = words[document.documentElement.lang === 'ru' ? 'ru' : 'en'];
    shown?.remove();
    shown = document.createElement('p');
    shown.className = 'notice drop-notice';
    shown.setAttribute('role', 'status');
    shown.dataset.watch = kind;
    shown.textContent = said[kind];
    const button = document.createElement('button');
    button.className = 'button';
    button.textContent = said.reload;
    button.onclick = () => location.reload();
    shown.append(button);
    document.body.append(shown);
  };
  const timer = setTimeout(() => {
    if (!document.querySelector('[role=alert]')) tell('slow');
  }, 10_000);
  addEventListener(
    'alive',
    () => {
      clearTimeout(timer);
      if (shown?.dataset.watch === 'slow') shown.remove();
    },
    { once: true },
  );
  class SlowPart extends HTMLElement {
    timer: ReturnType<typeof setTimeout> | undefined;
    connectedCallback() {
      this.style.display = 'contents';
      this.timer = setTimeout(() => {
        if (!document.querySelector('[data-watch]')) tell('slow');
      }, 10_000);
    }
    disconnectedCallback() {
      clearTimeout(this.timer);
      if (shown?.dataset.watch === 'slow' && !document.querySelector('slow-part')) shown.remove();
    }
  }
  if (!customElements.get('slow-part')) customElements.define('slow-part', SlowPart);
  addEventListener('vite:preloadError', () => {
    if (shown?.dataset.watch === 'stale') return;
    fetch(entry, { method: 'HEAD', cache: 'no-store' })
      .then(({ status, headers }) => {
        const isPage = status === 200 && /html/.test(headers.get('Content-Type') ?? '');
        if (isPage || status === 404 || status === 410) tell('stale');
      })
      .catch(() => undefined);
  });
}
