import type { UiLanguage } from '../domain/quote';
import type { English, Panel } from './messages/files';
import type { Category, Tree } from './shape';
import { typeset } from './typeset';

type Key<Of, Path extends string = ''> = {
  [Name in keyof Of & string]: Of[Name] extends string
    ? `${Path}${Name extends `${infer Base}_${Category}` ? Base : Name}`
    : Key<Of[Name], `${Path}${Name}.`>;
}[keyof Of & string];

/** Every message by its dotted path; the forms of a plural are one message. */
export type MessageKey = { [Of in Panel]: Key<English<Of>> }[Panel];
export type Variables = Readonly<Record<string, string | number>>;

/** A message in words; `count` chooses the form of a plural. Unknown variables stay empty. */
export type Translate = (key: MessageKey, variables?: Variables) => string;

/**
 * The messages of one language as a function of key and variables; `strings` has them by dotted path, and may get more.
 * A message that is not there is a panel drawn before its words, which a test finds: it throws, but shows readers its key.
 */
export function createTranslate(lang: UiLanguage, strings: ReadonlyMap<string, string>): Translate {
  const rules = new Intl.PluralRules(lang);
  return (key, variables) => {
    const form = rules.select(Number(variables?.count ?? 0));
    const words = strings.get(key) ?? strings.get(`${key}_${form}`) ?? strings.get(`${key}_other`);
    if (words === undefined && !import.meta.env?.PROD) throw new Error(`the words of ${key} are not there`);
    return (words ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(variables?.[name] ?? ''));
  };
}

/** Puts messages under their dotted paths, `group.name`, as they are set. */
export function addMessages(lang: UiLanguage, strings: Map<string, string>, messages: Tree, path = ''): void {
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') strings.set(`${path}${name}`, typeset(lang, value));
    else addMessages(lang, strings, value, `${path}${name}.`);
  }
}
