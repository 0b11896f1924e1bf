import type { Plugin } from 'vite';
import { keepTexts } from './keepTexts.ts';
import { STILL_PATH, STILL_SCRIPT } from './still-embed.ts';
import { WATCH_WORDS, watchStart } from './watchStart.ts';

/** Everything that asks for a script, or for data that only scripts read. */
const ASKS =
  /[ \t]*(?:<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>|<link rel="modulepreload"[^>]*?(?: hreflang="(\w+)")? href="([^"]+)"[^>]*>|<link rel="preload" as="fetch"[^>]* href="([^"]+)"[^>]*>)\n?/g;

/** In both languages, since the page does not know yet which one its reader reads. */
const FAILURE = [
  ['en', 'This page could not start: a part of it did not arrive, or this browser is too old.', 'Try again'],
  ['ru', 'Страница не запустилась: часть её не загрузилась или браузер слишком старый.', 'Повторить'],
] as const;

/** A script, and the language that alone needs it, if there is one. */
type Module = readonly [lang: string, href: string];

/**
 * Runs in the page, as text, so without comments: fetches everything, and runs it, once the first picture has been painted,
 * and evidence that is being opened without it, if that takes no longer than a second: a browser that takes in scripts
 * meanwhile paints later. An address that shows nothing of its own without the scripts has them fetched at once, and so has
 * a window that is not seen; a page that the reader is led away from asks for nothing.
 * Where the entry or what it imports does not arrive, or does not run, or has no words, it says so; a first picture of another address
 * goes. In a frame the picture of the view takes its place, if the script for that comes.
 */
function start(
  entry: string,
  modules: readonly Module[],
  data: readonly string[],
  failure: typeof FAILURE,
  still: string,
): void {
  const rules = { createScriptURL: (address: string) => address };
  const policy = globalThis.trustedTypes?.createPolicy('five-republics-start', rules) ?? rules;
  const ask = (attributes: Readonly<Record<string, string>>) => {
    const link = document.createElement('link');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.head.append(link);
  };
  const tell = () => {
    const { dataset } = document.documentElement;
    if (dataset.boot) document.getElementById('root')?.replaceChildren();
    delete dataset.boot;
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    for (const [lang, words, again] of failure) {
      const line = document.createElement('p');
      line.lang = lang;
      line.textContent = words;
      const button = document.createElement('button');
      button.className = 'button';
      button.textContent = again;
      button.onclick = () => location.reload();
      line.append(button);
      notice.append(line);
    }
    document.body.prepend(notice);
  };
  let failed = false;
  const fail = () => {
    if (failed) return;
    failed = true;
    if (!new URLSearchParams(location.search).has('embed')) return tell();
    const script = document.createElement('script');
    script.src = policy.createScriptURL(still);
    script.onerror = tell;
    document.head.append(script);
  };
  const broken = ({ filename }: ErrorEvent) => {
    if (!filename.includes('/assets/')) return;
    removeEventListener('error', broken);
    fail();
  };
  const fetchAll = () => {
    const named = new URLSearchParams(location.search).get('lang') ?? document.documentElement.lang;
    const asked = named === 'ru' ? 'ru' : 'en';
    for (const [lang, href] of modules)
      if (!lang || lang === asked) ask({ rel: 'modulepreload', crossorigin: '', href });
    for (const href of data) ask({ rel: 'preload', as: 'fetch', crossorigin: '', href });
    ask({ rel: 'modulepreload', crossorigin: '', href: entry });
  };
  const run = () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = policy.createScriptURL(entry);
    script.onerror = fail;
    script.onload = () => removeEventListener('error', broken);
    addEventListener('error', broken);
    addEventListener('lost-start', (event) => {
      event.preventDefault();
      fail();
    });
    document.head.append(script);
  };
  const begin = () => {
    fetchAll();
    run();
  };
  const beginPainted = () => requestAnimationFrame(() => setTimeout(begin));
  const beginAnswered = () => {
    if (!('opening' in document.documentElement.dataset)) return begin();
    const go = () => {
      clearTimeout(limit);
      removeEventListener('opened', go);
      beginPainted();
    };
    const limit = setTimeout(go, 1000);
    addEventListener('opened', go);
  };
  const wait = () => {
    const { boot, asked = '' } = document.documentElement.dataset;
    if (boot === 'leaving') return;
    const isEmpty = boot && (boot !== 'frame' || asked.split(' ').includes('other'));
    if (isEmpty || document.hidden) begin();
    else requestAnimationFrame(() => setTimeout(beginAnswered));
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wait);
  else wait();
}

/** Has scripts and data wait for the first paint of the HTML: they hold up nothing that is already there. */
export function deferScripts(): Plugin {
  let base = '/';
  return {
    name: 'five-republics:defer-scripts',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: STILL_PATH, source: STILL_SCRIPT });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        let entry = '';
        const modules: Module[] = [];
        const data: string[] = [];
        const rest = html.replace(ASKS, (_, script?: string, lang?: string, module?: string, file?: string) => {
          if (script) entry = script;
          else if (module) modules.push([lang ?? '', module]);
          else if (file) data.push(file);
          return '';
        });
        if (!entry) throw new Error('index.html has no entry');
        const call = `(${start})(${JSON.stringify(entry)},${JSON.stringify(modules)},${JSON.stringify(data)},${JSON.stringify(FAILURE)},${JSON.stringify(base + STILL_PATH)});(${watchStart})(${JSON.stringify(entry)},${JSON.stringify(WATCH_WORDS)});addEventListener('DOMContentLoaded',()=>(${keepTexts})(document))`;
        return rest.replace('</head>', () => `  <script>${call.replace(/\s*\n\s*/g, ' ')}</script>\n  </head>`);
      },
    },
  };
}
