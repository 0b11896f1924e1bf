import type { UiLanguage } from '../domain/quote';
import type { English, Panel } from './messages/files';
import type { Category, Tree } from './shape';
import { typeset } from './typeset';

/** The messages of a tree, each as its dotted path and its words; the forms of a plural have one path. */
type Flat<Of, Path extends string = ''> = {
  [Name in keyof Of & string]: Of[Name] extends string
    ? readonly [`${Path}${Name extends `${infer Base}_${Category}` ? Base : Name}`, Of[Name]]
    : Flat<Of[Name], `${Path}${Name}.`>;
}[keyof Of & string];
type Flattened = { [Of in Panel]: Flat<English<Of>> }[Panel];
/** Of forms of a plural, all words. Made by one pass over all messages, for which the type checker need not look each up. */
type Templates = { readonly [One in Flattened as One[0]]: One[1] };

/** Every message by its dotted path; the forms of a plural are one message. */
export type MessageKey = keyof Templates;
export type Variables = Readonly<Record<string, string | number>>;

/** The names in double braces. */
type NamesIn<Words> = Words extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;
/** What a message is given: all that its English words name. Of a key that may be any, nobody knows. */
export type Given<Key extends MessageKey> = MessageKey extends Key
  ? [variables?: Variables]
  : [NamesIn<Templates[Key]>] extends [never]
    ? [variables?: Variables]
    : [variables: Variables & { readonly [Name in NamesIn<Templates[Key]>]: string | number }];

/** A message in words; `count` chooses the form of a plural. */
export type Translate = <Key extends MessageKey>(key: Key, ...variables: Given<Key>) => string;

/** A message taken apart: its words and the names of its variables by turns, words at both ends. */
export type Template = (key: MessageKey, count?: number) => readonly string[];

/**
 * The messages of one language as a function of key and variables; `strings` has them by dotted path, and may get more.
 * A message that is not there is a panel drawn before its words, which a test finds: it throws, but shows readers its key.
 */
export function createTemplate(lang: UiLanguage, strings: ReadonlyMap<string, string>): Template {
  const rules = new Intl.PluralRules(lang);
  return (key, count = 0) => {
    const words = strings.get(key) ?? strings.get(`${key}_${rules.select(count)}`) ?? strings.get(`${key}_other`);
    if (words === undefined && !import.meta.env?.PROD) throw new Error(`the words of ${key} are not there`);
    return (words ?? key).split(/\{\{(\w+)\}\}/);
  };
}

/** Templates, filled in; what is unknown stays empty. */
export function createTranslate(template: Template): Translate {
  return (key, ...[variables]) =>
    template(key, Number(variables?.count ?? 0))
      .map((part, at) => (at % 2 === 0 ? part : (variables?.[part] ?? '')))
      .join('');
}

/** Puts messages under their dotted paths, `group.name`, as they are set. */
export function addMessages(lang: UiLanguage, strings: Map<string, string>, messages: Tree, path = ''): void {
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') strings.set(`${path}${name}`, typeset(lang, value));
    else addMessages(lang, strings, value, `${path}${name}.`);
  }
}
