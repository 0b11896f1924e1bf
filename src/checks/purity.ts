import { type Graph, reachedFrom } from './graph';
import { isTest, layerOf } from './layers';
import { childrenOf, isNode, type Node, parse, text } from './syntax';

/** Rooms that run in Node, in a worker and in a browser alike. */
const PURE = /^(lib|domain|selectors|layout|files)$/;
/** React and what brings it. */
const REACT = /^(react|react-dom|zustand|@tanstack\/react-query|@radix-ui|recharts)(\/|$)/;
const DOM = new RegExp(
  `^(${[
    'document|window|navigator|location|history|screen|(local|session)Storage|indexedDB|caches|customElements',
    '(inner|outer)(Width|Height)|devicePixelRatio|scroll(To|By)|getSelection|getComputedStyle|matchMedia',
    '(add|remove)EventListener|dispatchEvent|(request|cancel)(AnimationFrame|IdleCallback)|alert|confirm|prompt|open|print',
    'Image|Audio|FileReader|Path2D|XML\\w+|DOM[A-Z]\\w*|(HTML|SVG|CSS|Canvas)\\w*|\\w+Observer',
    'Element|Node|NodeList|Document|Window|Event|EventTarget|(UI|Mouse|Pointer|Keyboard|Drag|Touch|Wheel)Event',
    'React|JSX',
  ].join('|')})$`,
);

/** Globals of a page, and of React, that a file names, be it as types. */
export function pageNames(file: string, code: string): readonly string[] {
  const used = new Set<string>();
  const own = new Set<string>();
  collect(parse(file, code).program, used, own);
  return [...used].filter((name) => DOM.test(name) && !own.has(name));
}

/** Names that are used, and names that the file itself gives to something, wherever it does. */
function collect(node: Node, used: Set<string>, own: Set<string>) {
  const bound = [node.id, node.local, node.param, ...(Array.isArray(node.params) ? node.params : [])];
  for (const value of bound) if (isNode(value)) for (const name of namesBoundBy(value)) own.add(name);
  if (node.type === 'TSTypeParameter') own.add(text(node.name, 'name') || text(node, 'name'));
  if (node.type === 'Identifier') used.add(text(node, 'name'));
  const label =
    node.computed === true || node.shorthand === true
      ? null
      : (node.key ?? (node.type === 'MemberExpression' ? node.property : null));
  const skipped = new Set<unknown>([
    label,
    node.imported,
    node.exported,
    node.type === 'TSQualifiedName' ? node.right : null,
  ]);
  for (const child of childrenOf(node)) if (!skipped.has(child)) collect(child, used, own);
}

function namesBoundBy(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [text(pattern, 'name')];
  if (!/Pattern$|^RestElement$|^Property$/.test(pattern.type)) return [];
  const parts = [pattern.left, pattern.argument, pattern.value, pattern.elements, pattern.properties].flat();
  return parts.filter(isNode).flatMap(namesBoundBy);
}

/** What keeps the files of the pure rooms from running without a page, as `path: what`. */
export function impurities(files: ReadonlyMap<string, string>, graph: Graph): readonly string[] {
  return [...files].flatMap(([file, code]) => {
    if (!PURE.test(layerOf(file)) || isTest(file)) return [];
    const names = pageNames(file, code).map((name) => `${file}: names ${name}`);
    const reached = [...reachedFrom(graph, file)].filter((name) => REACT.test(name));
    const types = [...(graph.get(file)?.keys() ?? [])].filter((name) => REACT.test(name));
    return [...names, ...[...new Set([...reached, ...types])].map((name) => `${file}: comes to ${name}`)];
  });
}
