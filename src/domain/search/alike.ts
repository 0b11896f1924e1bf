import { formsOf } from './forms';

/** Words of which officials use one and those who search another, for the same. */
const ALIKE: readonly (readonly string[])[] = [
  ['companies', 'enterprises', 'firms'],
  ['freight', 'cargo'],
  ['assistance', 'aid'],
  ['компании', 'предприятия', 'фирмы'],
  ['инвестиции', 'вложения', 'капиталовложения'],
  ['вузы', 'университеты'],
  ['товарооборот', 'торговля'],
];

const BY_FORM: ReadonlyMap<string, readonly string[]> = new Map(
  ALIKE.flatMap((words) => words.flatMap((word) => formsOf(word).map((form) => [form, words] as const))),
);

/** What a word may be said as by others, itself left out: `firms` → `companies`, `enterprises`. */
export function alikeOf(word: string): readonly string[] {
  const words = new Set(formsOf(word).flatMap((form) => BY_FORM.get(form) ?? []));
  return [...words].filter((other) => !formsOf(word).some((form) => formsOf(other).includes(form)));
}
