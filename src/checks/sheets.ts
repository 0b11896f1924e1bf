import { isNode, type Node, parse, text, walk } from './syntax';

/** Words that may be classes, and the beginnings that an expression completes: `page-` of `page-${tab}`. */
type Words = { readonly whole: ReadonlySet<string>; readonly begun: ReadonlySet<string> };

/** `views/map`, `drawings/map` for what lies in that panel or drawing, however deep; the layer for all else. */
const roomOf = (file: string) => /^(?:views|drawings)\/[^/]+(?=\/)|^[^/]+(?=\/)/.exec(file)?.[0] ?? '';

/** The classes that a sheet names in its selectors. */
export function classesIn(css: string): readonly string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)\{/g);
  return [
    ...new Set(
      [...selectors].flatMap(([, selector = '']) =>
        [...selector.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name),
      ),
    ),
  ];
}

/** What a file says in texts. */
export function wordsIn(file: string, code: string): Words {
  const whole = new Set<string>();
  const begun = new Set<string>();
  for (const node of walk(parse(file, code).program)) {
    if (node.type === 'Literal') for (const word of text(node, 'value').split(/\s+/)) whole.add(word);
    if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) continue;
    const pieces = node.quasis.filter(isNode).map(cooked);
    for (const [index, piece] of pieces.entries()) {
      const words = piece.split(/\s+/);
      const last = words.at(-1) ?? '';
      if (index < pieces.length - 1 && last.length > 1) begun.add(last);
      for (const word of words) whole.add(word);
    }
  }
  return { whole, begun };
}

function cooked(quasi: Node): string {
  const { value } = quasi;
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string'
    ? value.cooked
    : '';
}

/**
 * Classes that a sheet names though they are another room's, as `path: .class`. A sheet may name the classes of its room
 * and those of ui; a class of ui is one that ui uses, or that its sheets give to two rooms or more.
 */
export function strangeClasses(files: ReadonlyMap<string, string>): readonly string[] {
  const words = new Map<string, Words[]>();
  for (const [file, code] of files)
    if (/\.tsx?$/.test(file)) words.set(roomOf(file), [...(words.get(roomOf(file)) ?? []), wordsIn(file, code)]);
  const uses = (room: string, name: string) =>
    (words.get(room) ?? []).some(
      ({ whole, begun }) => whole.has(name) || [...begun].some((start) => name.startsWith(start)),
    );
  const sheets = [...files].filter(([file]) => file.endsWith('.css'));
  const shared = new Set(sheets.filter(([file]) => roomOf(file) === 'ui').flatMap(([, css]) => classesIn(css)));
  return sheets.flatMap(([file, css]) => {
    const room = roomOf(file);
    const isOwn = (name: string) =>
      uses(room, name) ||
      uses('ui', name) ||
      (room === 'ui' ? [...words.keys()].filter((other) => uses(other, name)).length > 1 : shared.has(name));
    return classesIn(css)
      .filter((name) => !isOwn(name))
      .map((name) => `${file}: .${name}`);
  });
}
