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

/** The classes of what is pressed or written in. */
const pressed = new Set(
  [...code.matchAll(/<(?:button|select|textarea|input|summary)\s[^>]*?className="([\w -]+)"/g)].flatMap(
    ([, names = '']) => names.split(' '),
  ),
);

it('what is pressed or written in has an edge that stands out, never a mere line of the page', () => {
  expect(pressed.size).toBeGreaterThan(40);
  const rules = [...sheets.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const isControl = (selector: string) => {
    const last = selector.split(/[\s>+~]+(?![^(]*\))/).at(-1) ?? '';
    return (
      /^(:is\()?(?:button|select|textarea|input)/.test(last) ||
      [...pressed].some((name) => last.startsWith(`.${name}`) && !/^[\w-]/.test(last.slice(name.length + 1)))
    );
  };
  const faint = rules
    .filter(([, , body = '']) => /\bborder: [^;]*var\(--(?:rule|grid)\)/.test(body))
    .flatMap(([, selectors = '']) => selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim()))
    .filter(isControl);
  expect(faint).toEqual([]);
});
