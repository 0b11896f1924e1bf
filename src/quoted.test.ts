import { describe, expect, it } from 'vitest';
import { real } from './data/fixtures';
import { parseDataset } from './data/parseDataset';
import { en } from './i18n/messages/en';
import { ru } from './i18n/messages/ru';
import { core } from './i18n/messages/ru/core';

/** What we put between quotation marks is in a document, or in the translation of a quote. */

const { dataset } = parseDataset(real);
const { sources, claims, events, speakers, derivations } = dataset;

/** Names that carry quotation marks of their own, by which nobody is quoted: the app’s in another case, and topics. */
const NAMES: readonly string[] = ['Пяти республик'];
const TOPICS: readonly string[] = [...Object.values(en.topic), ...Object.values(core.topic)];

const said = [
  ...sources.flatMap(({ passages, title }) => [...passages.map(({ text }) => text), title ?? '']),
  ...[...claims, ...events].flatMap(({ appearances }) => appearances.map(({ translation }) => translation?.text ?? '')),
]
  .map(plain)
  .join('\n');

/** Words as they are compared: in lower case, with one kind of space, of dash and of apostrophe. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[–—] ?|-/g, '-')
    .replace(/[.,…]+$/, '');
}

/** The strings between quotation marks of both languages; a placeholder stands for words of the data. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/«([^«»]*)»|“([^“”]*)”/g)]
    .map(([, angular, curly]) => angular ?? curly ?? '')
    .filter((words) => !words.includes('{{'));
}

function strings(tree: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => strings(value, `${path}.${key}`));
}

const ours = [
  ...strings(en, 'en'),
  ...strings(ru, 'ru'),
  ...strings(
    derivations.map(({ name, assumptions }) => [name, assumptions]),
    'derivations',
  ),
  ...strings(
    events.map(({ name, place }) => [name, place]),
    'events',
  ),
  ...strings(
    sources.map(({ name }) => name),
    'sources',
  ),
  ...strings(
    speakers.map(({ name, short, role }) => [name, short, role]),
    'speakers',
  ),
];
const quoted = ours.flatMap(([path, text]) => quotedIn(text).map((words) => [path, words] as const));

const isSaid = (words: string) => isInDocuments(words) || NAMES.includes(words) || TOPICS.includes(words);

/** As whole words: `50 billion` is no part of `$50 billion`. */
function isInDocuments(words: string): boolean {
  const pattern = plain(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}$])${pattern}(?![\\p{L}\\p{N}])`, 'u').test(said);
}

describe('between quotation marks', () => {
  it('stands nothing that no document says', () => {
    expect(quoted.length).toBeGreaterThan(20);
    expect(quoted.filter(([, words]) => !isSaid(words))).toEqual([]);
  });

  it('stands no name that is listed for nothing', () => {
    expect(NAMES.filter((name) => !quoted.some(([, words]) => words === name) || isInDocuments(name))).toEqual([]);
  });

  it.each(['«превысила 50 млрд»', '“50 billion”', '«ряде государств»'])('would be found out: %s', (text) => {
    expect(quotedIn(text).every(isSaid)).toBe(false);
  });
});
