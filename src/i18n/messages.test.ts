import { describe, expect, it } from 'vitest';
import { CODES } from '../domain/codeFixtures';
import { en } from './messages/en';
import { ru } from './messages/ru';

type Tree = { readonly [key: string]: string | Tree };

/** What a chart's label adds to its figure: nothing, where the title of the chart says it. */
const MAY_BE_EMPTY = /^chart\.what\.|^lane\./;

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every message by its dotted key. */
function flat(tree: Tree, path = ''): readonly (readonly [key: string, message: string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
}

/** Keys without their plural endings, each with the variables of all its forms. */
function variables(tree: Tree): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, Set<string>>();
  for (const [key, message] of flat(tree)) {
    const names = found.get(key.replace(PLURAL, '')) ?? new Set();
    for (const [, name = ''] of message.matchAll(/\{\{(\w+)\}\}/g)) names.add(name);
    found.set(key.replace(PLURAL, ''), names);
  }
  return Object.fromEntries([...found].map(([key, names]) => [key, [...names].sort()]));
}

const languages: readonly (readonly [lang: string, messages: Tree])[] = [
  ['en', en],
  ['ru', ru],
];

it('stands in both languages under the same keys and with the same variables', () => {
  expect(variables(ru)).toEqual(variables(en));
});

describe.each(languages)('the messages of %s', (lang, messages) => {
  it('have every plural form of the language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const forms = new Map<string, string[]>();
    for (const [key] of flat(messages)) {
      const [, form] = PLURAL.exec(key) ?? [];
      const base = key.replace(PLURAL, '');
      if (form) forms.set(base, [...(forms.get(base) ?? []), form]);
    }
    expect(forms.size).toBeGreaterThan(10);
    const odd = [...forms].filter(([, found]) => found.sort().join() !== [...pluralCategories].sort().join());
    expect(odd).toEqual([]);
  });

  it('call no number exact that was merely said without a bound', () => {
    const adverbs = /(?<![\p{L}])(exactly|precisely|точно|ровно|в точности)(?!\p{L})/iu;
    expect(flat(messages).filter(([, message]) => adverbs.test(message))).toEqual([]);
  });

  it('are never empty, and have no unclosed or misspelt variable', () => {
    const odd = flat(messages).filter(
      ([key, message]) =>
        (message.trim() === '' && !MAY_BE_EMPTY.test(key)) || /\{\{|\}\}/.test(message.replace(/\{\{\w+\}\}/g, '')),
    );
    expect(odd).toEqual([]);
  });
});

it('is written in the letters of its language', () => {
  // Each set is given: words that stay in the other alphabet on purpose.
  const KEPT =
    /\.docx|\.pdf|\.html|\.eml|HTML|Enter|Page Up|Page Down|Shift|Ctrl|Alt|C E G J K R (S )?T|WCAG 2.2|AA|Chartability|axe|Chromium|Firefox|WebKit|Safari|Orca|NVDA|JAWS|VoiceOver|TalkBack|клавиша [TS]|C —|Esc|CSL-JSON|JSON|CSV|XLSX|ZIP|README|BOM|Excel|BibTeX|BibLaTeX|APA|MLA|CPAL|CC BY-SA|RIS|English|Русский|INNOPROM|ИННОПРОМ|Word|DOCX|PPTX|PDF|PNG|SVG|Markdown|A4|\{\{\w+\}\}|Five Republics/g;
  const foreign = (tree: Tree, letters: RegExp) =>
    flat(tree).filter(([, text]) => letters.test(text.replace(KEPT, '')));
  expect(foreign(en, /[а-яё]/i)).toEqual([]);
  expect(foreign(ru, /[a-z]/i)).toEqual([]);
});

it('names every indicator in full, as a list of what is measured has it', () => {
  for (const lang of ['en', 'ru'] as const) {
    const names = CODES.indicators.list.map(({ name }) => name[lang]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?!of (them|it)|из (них|него))\p{Lu}/u);
  }
});
