// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code as text
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { askedIn, keysOf } from './i18n/askedKeys';
import { en } from './i18n/messages/en';
import { FILES } from './i18n/messages/files';
import { ru } from './i18n/messages/ru';

/** Code that comes by a plain `import()`, with the panels whose words those who fetch it fetch too. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  // The intake fetches it ahead; it is drawn by who asks for its words.
  'app/OwnReview.tsx': ['review'],
  'files/cite/citation.ts': ['exportCite'],
  'drawings/coverage/coverageDrawing.tsx': ['coverage'],
  'drawings/compare/compareDrawing.tsx': ['evidence', 'compare'],
  'pictures/allPictures.ts': ['exportImage'],
  'pictures/report/drawView.ts': ['report', 'exportImage', 'exportCite', 'coverage', 'evidence', 'compare'],
  'pictures/report/makeReport.ts': ['report', 'exportImage', 'exportCite', 'coverage', 'evidence', 'compare'],
};

type Module = {
  readonly imports: readonly string[];
  /** What comes later, with the panels whose words come with it; null where the code does not say which. */
  readonly parts: readonly (readonly [file: string, panels: readonly string[] | null])[];
  readonly code: string;
};

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const childrenOf = (node: Node) => Object.values(node).flat().filter(isNode);
const all = (node: Node): readonly Node[] => [node, ...childrenOf(node).flatMap(all)];
const list = (value: unknown) => (Array.isArray(value) ? value.filter(isNode) : []);
const named = (value: unknown) => (isNode(value) && typeof value.name === 'string' ? value.name : '');
const textOf = (value: unknown) => (isNode(value) && typeof value.value === 'string' ? value.value : '');

/** What a file needs and fetches. Types do not count. */
function moduleOf(
  file: string,
  code: string,
  resolve: (from: string, specifier: string) => string | undefined,
): Module {
  const nodes = childrenOf(parseSync(file, code) as unknown as Node).flatMap(all);
  const target = (node: Node) => resolve(file, textOf(node.source)) ?? [];
  const imports = nodes.flatMap((node) => {
    const specifiers = list(node.specifiers);
    const isType = [node.importKind, node.exportKind].includes('type');
    const onlyTypes = specifiers.length > 0 && specifiers.every(({ importKind }) => importKind === 'type');
    return /^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && !isType && !onlyTypes ? target(node) : [];
  });
  const fetched = (node: Node) =>
    all(node).flatMap((inner) => (inner.type === 'ImportExpression' ? target(inner) : []));
  const lists = new Map(
    nodes.flatMap(({ type, id, init }) =>
      type === 'VariableDeclarator' && named(id) ? [[named(id), init] as const] : [],
    ),
  );
  const worded = nodes
    .filter(({ type, callee }) => type === 'CallExpression' && named(callee) === 'wordedPart')
    .flatMap((call) => {
      const [panels, load] = list(call.arguments);
      const given = panels && (isNode(lists.get(named(panels))) ? lists.get(named(panels)) : panels);
      const names = isNode(given) ? list(given.elements).map(textOf) : [];
      if (!load) return [];
      // `async () => (await loadTable()).TableView` fetches what `loadTable` does.
      const helpers = all(load).flatMap((node) => lists.get(named(node)) ?? []);
      return [load, ...helpers.filter(isNode)].flatMap(fetched).map((part) => [part, names] as const);
    });
  const known = new Set(worded.map(([part]) => part));
  const plain = nodes.flatMap((node) => (node.type === 'ImportExpression' ? target(node) : []));
  return {
    imports,
    parts: [...worded, ...plain.filter((part) => !known.has(part)).map((part) => [part, null] as const)],
    code,
  };
}

function modulesOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, Module> {
  const resolve = (from: string, specifier: string) => {
    if (!specifier.startsWith('.')) return undefined;
    const path = posix.join(posix.dirname(from), specifier);
    return [path, `${path}.ts`, `${path}.tsx`].find((name) => name in files);
  };
  return new Map(Object.entries(files).map(([file, code]) => [file, moduleOf(file, code, resolve)]));
}

function reachedFrom(entry: string, modules: ReadonlyMap<string, Module>): readonly string[] {
  const found = new Set([entry]);
  // Transitive closure: iterating a Set also visits what is added meanwhile.
  for (const file of found) for (const next of modules.get(file)?.imports ?? []) found.add(next);
  return [...found].filter((file) => !file.startsWith('i18n/messages/'));
}

/** Messages asked for by code that may be drawn before they are there, as `entry: key (file)`. */
function faults(
  modules: ReadonlyMap<string, Module>,
  words: Readonly<Record<string, readonly string[]>>,
  entries: readonly string[],
  fetched: Readonly<Record<string, readonly string[]>> = {},
): readonly string[] {
  const keys = Object.values(words).flat();
  const parts = [...modules.values()].flatMap((module) => module.parts);
  const given = parts.map(([file, panels]) => [file, panels ?? fetched[file] ?? []] as const);
  const starts = [...entries.map((file) => [file, []] as const), ...given];
  const found = starts.flatMap(([entry, panels]) => {
    const there = new Set(['core', ...panels].flatMap((panel) => words[panel] ?? []));
    return reachedFrom(entry, modules).flatMap((file) =>
      askedIn(modules.get(file)?.code ?? '', keys)
        .filter((key) => !there.has(key))
        .map((key) => `${entry}: ${key} (${file})`),
    );
  });
  return [...new Set(found)];
}

const src = dirname(fileURLToPath(import.meta.url));
const sources = Object.fromEntries(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))
    .map((name) => [name, readFileSync(join(src, name), 'utf8')] as const),
);

describe('the words of panels', () => {
  const ours = modulesOf(sources);

  it('are there when their panel is drawn: code asks for its own and for those that all share', async () => {
    const panels = Object.entries(FILES.en).map(async ([panel, load]) => [panel, keysOf(await load())] as const);
    const words = Object.fromEntries(await Promise.all(panels));
    expect(faults(ours, words, ['main.tsx', 'app/Dashboard.tsx'], FETCHED)).toEqual([]);
  });

  it('are fetched, and never come with code', () => {
    const whole = ['i18n/messages/en.ts', 'i18n/messages/ru.ts'];
    const panel = /^i18n\/messages\/\w+\/(?!core)/;
    const parts = [...ours.values()].flatMap((module) => module.parts.map(([file]) => file));
    for (const entry of ['main.tsx', ...parts.filter((file) => !panel.test(file))]) {
      const found = [...reachedFrom(entry, ours)].flatMap((file) => ours.get(file)?.imports ?? []);
      expect(
        found.filter((file) => whole.includes(file) || panel.test(file) || file.startsWith('i18n/messages/ru/core')),
      ).toEqual([]);
    }
  });

  it.each([
    ['en', en],
    ['ru', ru],
  ] as const)('are in one file each, and all of them in %s.ts', async (lang, whole) => {
    const files = await Promise.all(Object.values(FILES[lang]).map((load) => load()));
    expect(files.flatMap((file) => keysOf(file)).sort()).toEqual([...keysOf(whole)].sort());
  });
});

describe('the checker', () => {
  const words = { core: ['app.name'], map: ['map.title', 'map.kind.a'] };
  const MAP =
    "import { wordedPart } from './wordedPart'; export const Map = wordedPart(['map'], async () => (await import('./Map')).Map);";

  it.each([
    ['the first code', { 'main.ts': "t('map.title')" }, ['main.ts: map.title (main.ts)']],
    ['what it imports', { 'main.ts': "import './a'", 'a.ts': "t('map.title')" }, ['main.ts: map.title (a.ts)']],
    ['a template', { 'main.ts': 't(`map.kind.${kind}`)' }, ['main.ts: map.kind.a (main.ts)']],
    [
      'a part without words',
      { 'main.ts': "lazyPart(() => import('./Map'))", 'Map.ts': "t('map.title')" },
      ['Map.ts: map.title (Map.ts)'],
    ],
    [
      'a part of other words',
      { 'main.ts': MAP.replace("['map']", "['table']"), 'Map.ts': "t('map.title')" },
      ['Map.ts: map.title (Map.ts)'],
    ],
    [
      'a part with its words',
      { 'main.ts': MAP, 'Map.ts': "import './b'; t('map.title')", 'b.ts': "t('app.name')" },
      [],
    ],
    [
      'a list of words',
      {
        'main.ts': MAP.replace("['map']", 'WORDS').replace('export', "const WORDS = ['map']; export"),
        'Map.ts': "t('map.title')",
      },
      [],
    ],
    ['a type', { 'main.ts': "import type { A } from './a'", 'a.ts': "t('map.title')" }, []],
  ] as const)('reads %s', (_, files, found) => {
    expect(faults(modulesOf(files), words, ['main.ts'])).toEqual(found);
  });
});
