import type { Plugin } from 'vite';

/** Everything that asks for a script, or for data that only scripts read. */
const ASKS =
  /[ \t]*(?:<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>|<link rel="modulepreload"[^>]* href="([^"]+)"[^>]*>|<link rel="preload" as="fetch"[^>]* href="([^"]+)"[^>]*>)\n?/g;

/**
 * Runs in the page, as text: asks for everything once the first picture, which is in the HTML, has been painted. An
 * address that shows another picture waits for the scripts, so it asks at once, and so does a window that is not seen.
 */
function start(entry: string, modules: readonly string[], data: readonly string[]): void {
  const ask = (attributes: Readonly<Record<string, string>>) => {
    const link = document.createElement('link');
    for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
    document.head.append(link);
  };
  const run = () => {
    for (const href of modules) ask({ rel: 'modulepreload', crossorigin: '', href });
    for (const href of data) ask({ rel: 'preload', as: 'fetch', crossorigin: '', href });
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = '';
    script.src = entry;
    document.head.append(script);
  };
  const wait = () =>
    document.documentElement.dataset.boot || document.hidden ? run() : requestAnimationFrame(() => setTimeout(run));
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wait);
  else wait();
}

/** Has scripts and data wait for the first paint: neither their bytes nor their work hold up what is already there. */
export function lateStart(): Plugin {
  return {
    name: 'five-republics:late-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        let entry = '';
        const modules: string[] = [];
        const data: string[] = [];
        const rest = html.replace(ASKS, (_, script?: string, module?: string, file?: string) => {
          if (script) entry = script;
          else if (module) modules.push(module);
          else if (file) data.push(file);
          return '';
        });
        if (!entry) throw new Error('index.html has no entry');
        const call = `(${start})(${JSON.stringify(entry)},${JSON.stringify(modules)},${JSON.stringify(data)})`;
        return rest.replace('</head>', () => `  <script>${call.replace(/\s*\n\s*/g, ' ')}</script>\n  </head>`);
      },
    },
  };
}
