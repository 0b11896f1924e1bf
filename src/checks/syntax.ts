import { parseSync } from 'vite';

export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

type Parsed = { readonly program: Node; readonly errors: readonly string[] };
const known = new Map<string, Parsed>();

/** The syntax tree of a file, and what is wrong with it; made once for each text. */
export function parse(file: string, code: string): Parsed {
  const key = `${file}\0${code}`;
  const parsed = known.get(key) ?? parseAnew(file, code);
  known.set(key, parsed);
  return parsed;
}

function parseAnew(file: string, code: string): Parsed {
  const { program, errors } = parseSync(file, code);
  return { program: isNode(program) ? program : { type: 'Program' }, errors: errors.map(({ message }) => message) };
}

export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

/** The node and all below it, outermost first; a list made in one go, as trees are deep and walked often. */
export function walk(node: Node): readonly Node[] {
  const found: Node[] = [];
  const visit = (one: Node) => {
    found.push(one);
    for (const value of Object.values(one)) {
      if (Array.isArray(value)) {
        for (const each of value) if (isNode(each)) visit(each);
      } else if (isNode(value)) visit(value);
    }
  };
  visit(node);
  return found;
}

/** What a node says under a key, when that is a text. */
export function text(value: unknown, key: string): string {
  const found = isNode(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : '';
}

/** What a file imports, or exports from another; `isType` where nothing is left of it when it runs. */
export type Import = { readonly specifier: string; readonly isType: boolean };

export function importsOf(program: Node): readonly Import[] {
  return walk(program).flatMap((node) => {
    if (!/^(Import(Declaration|Expression)|Export(Named|All)Declaration|TSImportType)$/.test(node.type)) return [];
    const specifier = text(node.source, 'value');
    const isType =
      node.type === 'TSImportType' || text(node, 'importKind') === 'type' || text(node, 'exportKind') === 'type';
    return specifier ? [{ specifier, isType }] : [];
  });
}
