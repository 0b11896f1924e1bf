import { type LocalizedString, LocalizedStringDictionary, LocalizedStringFormatter } from '@internationalized/string';
import type { Language } from '../domain/quote';
import type { en } from './messages/en';
import type { Messages } from './shape';
import { typeset } from './typeset';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Key<Tree, Path extends string = ''> = {
  [Name in keyof Tree & string]: Tree[Name] extends string
    ? `${Path}${Name extends `${infer Base}_${Plural}` ? Base : Name}`
    : Key<Tree[Name], `${Path}${Name}.`>;
}[keyof Tree & string];

/** Every message by its dotted path; the forms of a plural are one message. */
export type MessageKey = Key<typeof en>;
export type Variables = Readonly<Record<string, string | number>>;

/** A message in words; `count` chooses the form of a plural. Unknown variables stay empty. */
export type Translate = (key: MessageKey, variables?: Variables) => string;

/** Opens the library's choice of plural forms to messages that are written as `name_one`, `name_other`. */
class Formatter extends LocalizedStringFormatter<string, LocalizedString> {
  choose(count: number, forms: Readonly<Record<string, () => string>>): string {
    return this.plural(count, forms);
  }
}

/** The messages of one language as a function of key and variables. */
export function createTranslate(lang: Language, messages: Messages): Translate {
  const strings = new Map<string, string>();
  flatten(messages, '', strings);
  for (const [key, words] of strings) strings.set(key, typeset(lang, words));
  const formatter: Formatter = new Formatter(
    lang,
    new LocalizedStringDictionary({ [lang]: compiled(strings, () => formatter) }, lang),
  );
  return (key, variables) => formatter.format(key, variables);
}

function flatten(tree: object, path: string, into: Map<string, string>): void {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(`${path}${name}`, value);
    else if (typeof value === 'object' && value !== null) flatten(value, `${path}${name}.`, into);
  }
}

const FORM = /^(.*)_(zero|one|two|few|many|other)$/;

function compiled(strings: ReadonlyMap<string, string>, formatter: () => Formatter): Record<string, LocalizedString> {
  const messages: Record<string, LocalizedString> = {};
  const plurals = new Map<string, Record<string, string>>();
  for (const [key, words] of strings) {
    const [, base, form] = FORM.exec(key) ?? [];
    if (base === undefined || form === undefined) messages[key] = withVariables(words);
    else plurals.set(base, { ...plurals.get(base), [form]: words });
  }
  for (const [base, forms] of plurals) {
    messages[base] = (variables) => {
      const said = Object.entries(forms).map(([form, words]) => [form, () => filled(words, variables)] as const);
      return formatter().choose(Number(variables?.count ?? 0), Object.fromEntries(said));
    };
  }
  return messages;
}

function withVariables(words: string): LocalizedString {
  // An empty message is a message; the library takes an empty string for a missing one.
  return words === '' || words.includes('{{') ? (variables) => filled(words, variables) : words;
}

function filled(words: string, variables: Variables | Record<string, string | number | boolean> | undefined): string {
  return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(variables?.[name] ?? ''));
}
