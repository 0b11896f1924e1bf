import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
const read = (ending: string) =>
  files
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
const code = read('.tsx');
const sheets = read('.css');

/** The classes that stand beside one of the house's own for what is pressed. */
const besides = new Set(
  [...code.matchAll(/className="(?:button|icon-button|text-button) ([\w -]+)"/g)].flatMap(([, names = '']) =>
    names.split(' '),
  ),
);
const ground = (name: string) =>
  new RegExp(`\\.${name} \\{[^}]*\\bbackground: (?!none|transparent)`).test(sheets) &&
  new RegExp(`\\.${name} \\{[^}]*[^-]color: `).test(sheets);

it('a button of a ground and words of its own says both for the pointer too: the common one would take the ground alone', () => {
  const own = [...besides].filter(ground);
  expect(own).toContain('button-main');
  expect(own.filter((name) => !new RegExp(`\\.${name}:hover[^{]*\\{[^}]*background`).test(sheets))).toEqual([]);
});
