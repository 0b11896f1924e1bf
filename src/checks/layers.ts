import { posix } from 'node:path';
import { returnsExpression } from './effects';
import { importsOf, isNode, type Node, parse, text, walk } from './syntax';

const BELOW_PICTURES = ['lib', 'dom', 'domain', 'data', 'state', 'selectors', 'i18n', 'layout', 'files', 'ui'];
const BELOW_VIEWS = [...BELOW_PICTURES, 'pictures', 'drawings', 'views'];

/** Which folders of src each folder may import from, beside itself. `views` is what lies there beside the panels. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  dom: ['lib'],
  domain: ['lib'],
  data: ['lib', 'domain'],
  state: ['lib', 'dom', 'domain'],
  selectors: ['lib', 'domain'],
  i18n: ['lib', 'domain'],
  layout: ['lib', 'domain', 'selectors', 'i18n'],
  files: ['lib', 'domain', 'data', 'selectors', 'i18n'],
  ui: ['lib', 'dom'],
  pictures: BELOW_PICTURES,
  drawings: ['lib', 'domain', 'state', 'selectors', 'i18n', 'layout', 'ui', 'pictures'],
  views: BELOW_VIEWS,
  app: BELOW_VIEWS,
  build: [...BELOW_VIEWS, 'app'],
  checks: [...BELOW_VIEWS, 'app'],
};
/** What of the state may go into a file: what a reader can choose, and its address. */
const STATE_IN_FILES = /^state\/(address|choices|exportView|permalink|time|dataChoice)$/;

/** The only places where a package, a browser global or a way of writing may be used. Paths are relative to src. */
const PACKAGES: readonly (readonly [name: RegExp, home: RegExp])[] = [
  [/^zustand(\/|$)/, /^(state\/|data\/(library|own\/own(Shelf|Store)))/],
  [/^recharts(\/|$)/, /^drawings\/chart\//],
  [/^@tanstack\/react-query(\/|$)/, /^(data|app)\//],
];
const LAZY_HOME = 'ui/lazyPart.ts';
/** The service worker answers in the place of the network; what watches the start of a page runs without the app. */
const FETCH_HOME = /^(data\/queries|build\/(offline\/worker|watchStart)\.)/;
/** What the page opens before the app is there has its step as well. */
const HISTORY_HOME = /^(state\/|build\/earlyEvidence\.)/;
/** What reads the address; what the build writes into a page reads it before any code of the app is there. */
const ADDRESS_HOME = /^(state\/boot|build\/)/;
/** Its files stand for modules of others, and it imports what it has just made. */
const MAKES_MODULES = /^build\//;
export const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const isFixture = (file: string) => /fixtures?\.tsx?$/i.test(file);

/** `fetch` for `fetch`, `window.fetch` and `globalThis.fetch`; empty for everything that is no global. */
function globalName(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return text(node, 'name');
  const isMember = node.type === 'MemberExpression' && /^(window|globalThis|self)$/.test(text(node.object, 'name'));
  return isMember ? text(node.property, 'name') : '';
}

/** `views/map` for a file of that panel, `state` for one of that layer, empty for a file that lies in src itself. */
const panelOf = (file: string) => (/^views\/[^/]+\//.exec(file)?.[0] ?? /^[^/]+\//.exec(file)?.[0] ?? '').slice(0, -1);
export const layerOf = (file: string) => panelOf(file).split('/')[0] ?? '';

/** Why `file` may not import `specifier`; undefined when it may. Both files are relative to src. */
function importFault(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('virtual:') || specifier.endsWith('.css')) return;
  if (!specifier.startsWith('.')) {
    const strange = PACKAGES.some(([name, home]) => name.test(specifier) && !home.test(file));
    return strange ? `${specifier} is not for ${panelOf(file) || 'this file'}` : undefined;
  }
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  if (target.startsWith('..')) return isTest(file) ? undefined : `${specifier} lies outside src`;
  const [from, to] = [panelOf(file), panelOf(`${target}${target.includes('/') ? '' : '.ts'}`)];
  if (from === '' || from === to) return;
  // A test may read the real package, measure real fonts and show part of the page, whatever layer it tests.
  if (isTest(file) && /^(data|build|checks)$/.test(layerOf(target))) return;
  if (LAYERS[layerOf(file)]?.includes(to)) return;
  if (/^(app|build)$/.test(layerOf(file)) && layerOf(target) === 'views') return;
  if (layerOf(file) === 'files' && STATE_IN_FILES.test(target)) return;
  return `${from} must not import ${to || target}`;
}

/** Every breach of the house rules in one file, as `path: what`. `file` is relative to src, with forward slashes. */
export function faultsIn(file: string, code: string): string[] {
  const { program, errors } = parse(file, code);
  const faults = new Set([...errors, ...importsOf(program).map(({ specifier }) => importFault(file, specifier) ?? '')]);
  if (/(^|\/)index\.tsx?$/.test(file)) faults.add('no barrels');
  for (const node of walk(program)) {
    faults.add(nodeFault(file, node));
    if (returnsExpression(node)) faults.add('an effect or a ref that returns an expression: write braces');
  }
  faults.delete('');
  return [...faults].map((fault) => `${file}: ${fault}`);
}

function nodeFault(file: string, node: Node): string {
  switch (node.type) {
    case 'ImportExpression':
      return text(node.source, 'value') || MAKES_MODULES.test(file) ? '' : 'import() of a name that cannot be checked';
    case 'ImportSpecifier': {
      const isLazy = text(node.imported, 'name') === 'lazy' && file !== LAZY_HOME;
      return isLazy ? 'lazy remembers a failure for good: use lazyPart' : '';
    }
    case 'TSInterfaceDeclaration':
      return `interface ${text(node.id, 'name')}: write a type`;
    case 'ExportDefaultDeclaration':
      return MAKES_MODULES.test(file) ? '' : 'default export';
    case 'TSAsExpression': {
      const { typeAnnotation } = node;
      const target = isNode(typeAnnotation) ? text(typeAnnotation.typeName, 'name') : '';
      return isTest(file) || isFixture(file) || target === 'const' ? '' : 'a cast: parse or narrow instead';
    }
    case 'NewExpression':
      return globalName(node.callee) === 'URLSearchParams' && !ADDRESS_HOME.test(file) && !isTest(file)
        ? 'the address is read by queryOf'
        : '';
    case 'CallExpression':
      return globalName(node.callee) === 'fetch' && !FETCH_HOME.test(file) ? 'fetch is for data/queries' : '';
    case 'MemberExpression': {
      const writes = /^(push|replace)State$/.test(text(node.property, 'name'));
      return (writes || globalName(node.object) === 'history') && !HISTORY_HOME.test(file)
        ? 'history is for state'
        : '';
    }
    default:
      return '';
  }
}
