import type { Tree } from './shape';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every message by its dotted key, the forms of a plural as one. */
export function keysOf(tree: Tree, path = ''): readonly string[] {
  const keys = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`.replace(PLURAL, '')] : keysOf(value, `${path}${key}.`),
  );
  return [...new Set(keys)];
}

/** Which of the keys code asks for, as they stand or by a template that could make them. */
export function askedIn(code: string, keys: readonly string[]): readonly string[] {
  const literals = literalsIn(code);
  const templates = templatesIn(code);
  return keys.filter((key) => literals.has(key) || templates.some((pattern) => pattern.test(key)));
}

/** The words between quotation marks that could be a key, or what fills a template. */
export function literalsIn(code: string): ReadonlySet<string> {
  return new Set([...code.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , word = '']) => word));
}

/** The templates that could make a key, as patterns of all that they can make, their fillings captured. */
export function templatesIn(code: string): readonly RegExp[] {
  return [...code.matchAll(/`([A-Za-z]\w*\.(?:\$\{[^`{}]*\}|[\w.-])*)`/g)].map(([, words = '']) => patternOf(words));
}

/** `chart.${kind(a)}.${area}` as a pattern. */
function patternOf(template: string): RegExp {
  const fixed = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((words) => words.replaceAll('.', '\\.'));
  return new RegExp(`^${fixed.join('([\\w-]+)')}$`);
}
