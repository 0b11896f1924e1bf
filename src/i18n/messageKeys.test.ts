// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code as text
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CODES } from '../domain/codeFixtures';
import { keysOf, literalsIn, templatesIn } from './askedKeys';
import { en } from './messages/en';

const ROOT = new URL('../../', import.meta.url).pathname;

/** All text of the files below a folder whose name passes. */
function textBelow(folder: string, isRead: (name: string) => boolean): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(isRead)
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');
}

/**
 * Which of the keys no code asks for. A key is asked for
 *
 *   as it stands               t('theme.next')
 *   by a template that fits    t(`theme.${name}`)    if what it would be filled with, 'light', stands somewhere in the
 *                                                    code or the data as a text or as the name of a property
 */
function unused(keys: readonly string[], code: string, data = ''): readonly string[] {
  const literals = literalsIn(code);
  const values = `${code}\n${data}`.matchAll(/(['"])([\w-]+)\1/g);
  const properties = code.matchAll(/(?:^\s*|\{ |, )([\w-]+): (?=[{['"\d])/gm);
  const names = new Set([...[...values].map(([, , word]) => word), ...[...properties].map(([, word]) => word)]);
  const templates = templatesIn(code);
  return keys.filter((key) => {
    if (literals.has(key)) return false;
    return !templates.some((pattern) =>
      pattern
        .exec(key)
        ?.slice(1)
        .every((word) => names.has(word)),
    );
  });
}

it('holds no message that nothing asks for', () => {
  const isCode = (name: string) => /\.tsx?$/.test(name) && !/\.test\.|messages\/|[fF]ixture/.test(name);
  const code = textBelow('src', isCode);
  const data = textBelow('public/data', (name) => name === 'claims.json');
  // The charts are named by the topics of the code lists.
  const views = CODES.topics.list.map(({ id }) => `'chart-${id}'`);
  expect(unused(keysOf(en), code, [data, ...views].join(' '))).toEqual([]);
});

it.each([
  ['a literal', "t('theme.next')", []],
  ['a literal in double quotes', 'const KEY = "theme.next"', []],
  ['a template whose filling is a word of the code', "const now = 'next'; t(`theme.${now}`)", []],
  ['a template whose filling is a call', 'const order = { next: 1 }; t(`theme.${nameOf(order)}`)', []],
  ['a template whose filling has a default', "t(`theme.${names[now] ?? 'next'}`)", []],
  ['a template whose filling is nowhere', 't(`theme.${now}`)', ['theme.next']],
  ['a template of another group', "const now = 'next'; t(`tab.${now}`)", ['theme.next']],
  ['a longer key', "t('theme.next.more')", ['theme.next']],
  ['prose', '// theme.next', ['theme.next']],
])('finds a message through %s', (_, code, left) => {
  expect(unused(['theme.next'], code)).toEqual(left);
});

it('finds a template of several fillings', () => {
  const code = "const CASES = { turnover: 'placeWith' }; const places = ['KZ']; t(`chart.${CASES[what]}.${refArea}`)";
  expect(unused(['chart.placeWith.KZ', 'chart.placeWith.UZ', 'chart.KZ'], code)).toEqual([
    'chart.placeWith.UZ',
    'chart.KZ',
  ]);
});
