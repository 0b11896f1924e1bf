import { Parser } from 'htmlparser2';
import type { LeftOut } from '../../../domain/own/ownDocument';
import { type CelledBlock, joinRows, walkCells } from './htmlRows';
import { Unreadable } from './unreadable';

/** A run of text of a page. `inside` is its element, a number of `HtmlTree.elements`. */
export type HtmlBlock = CelledBlock & { readonly inside: number };

export type HtmlElement = { readonly name: string; readonly parent: number; readonly isArticle: boolean };

/** What is told beside the text: `<title>`, `<meta>`, `<link rel=canonical>`, JSON-LD, the first `<time>`. */
export type HtmlTold = {
  readonly title: string;
  readonly metas: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly lang: string | null;
  readonly scripts: readonly string[];
  readonly time: string | null;
};

export type HtmlTree = {
  readonly elements: readonly HtmlElement[];
  readonly blocks: readonly HtmlBlock[];
  readonly told: HtmlTold;
};

/** Elements within a line; all others begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What is never words of a page. */
const SILENT = new Set(
  'script style template noscript svg math canvas audio video iframe object select datalist'.split(' '),
);
const NAVIGATION = new Set(['nav', 'menu', 'form', 'button', 'dialog']);
const LEFT_OUT: readonly (readonly [LeftOut['why'], RegExp])[] = [
  ['comment', /\b(?:comments?|disqus)\b/],
  ['advertisement', /\b(?:ads?|advert\w*|banner|promo\w*|sponsor\w*|subscribe|subscription|newsletter|cookies?)\b/],
  [
    'navigation',
    /\b(?:nav\w*|menu|breadcrumbs?|sidebar|related|recommend\w*|read-?(?:also|more)|most-?read|share|sharing|social|tags?|pagination|toolbar|popup|modal|skip)\b/,
  ],
  ['footer', /\bfooter\b/],
];
/** Beyond this depth an element counts as its ancestor: no page of words is so deep. */
const DEEPEST = 400;
/** Elements in one another, blocks or not, at which a page is none: each costs the parser more than the one before. */
const TOO_DEEP = 10_000;

/** The blocks of a page with what it tells beside them, in one pass, however broken it is. Throws `Unreadable` where it is too deep. */
export function htmlBlocks(html: string): HtmlTree {
  const elements: HtmlElement[] = [{ name: '', parent: -1, isArticle: false }];
  const blocks: HtmlBlock[] = [];
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  const open: { readonly id: number; readonly why: LeftOut['why'] | null; readonly name: string }[] = [];
  let [words, linked, links, silent, tooDeep, depth] = ['', 0, 0, 0, 0, 0];
  let [title, canonical, lang, time]: [string, string | null, string | null, string | null] = ['', null, null, null];
  const cells = walkCells();
  let [inTitle, script]: [boolean, string | null] = [false, null];

  const here = () => open.at(-1) ?? { id: 0, why: null, name: '' };
  const flush = () => {
    const text = words.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, '');
    const { id, why } = here();
    if (text !== '') blocks.push({ words: text, linked, inside: id, why, cell: cells.at() });
    [words, linked, last] = ['', 0, ''];
  };
  // The last letter is kept beside the words: to look for it in them, they are copied, for every letter of some pages.
  let last = '';
  const add = (text: string) => {
    words += text;
    last = text.at(-1) ?? last;
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > TOO_DEEP) throw new Unreadable('too-deep');
        if (name === 'html') lang ??= attributes.lang ?? null;
        if (name === 'meta') {
          const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
          if (key !== '' && !metas.has(key)) metas.set(key, attributes.content ?? '');
        }
        if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) canonical ??= attributes.href ?? null;
        if (name === 'time' || /datePublished/.test(attributes.itemprop ?? ''))
          time ??= attributes.datetime ?? attributes.content ?? null;
        if (name === 'title' && title === '') inTitle = true;
        if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) script = '';
        if (SILENT.has(name)) silent += 1;
        if (name === 'br') add('\n');
        if (name === 'a') links += 1;
        if (INLINE.has(name) || name === 'br') return;
        flush();
        cells.open(name, attributes);
        if (open.length >= DEEPEST) {
          tooDeep += 1;
          return;
        }
        const { id: parent, why } = here();
        elements.push({ name, parent, isArticle: isArticle(name, attributes) });
        open.push({ id: elements.length - 1, why: why ?? whyOf(name, attributes), name });
      },
      ontext: (text) => {
        if (inTitle) title += text;
        else if (script !== null) script += text;
        if (inTitle || silent > 0) return;
        const line = text.replace(/[ \t\r\n\f]+/g, ' ');
        const fresh = /^\s?$/.test(last) && line.startsWith(' ') ? line.slice(1) : line;
        add(fresh);
        if (links > 0) linked += fresh.length;
      },
      onclosetag: (name) => {
        depth -= 1;
        if (name === 'title') inTitle = false;
        if (name === 'script' && script !== null) {
          scripts.push(script);
          script = null;
        }
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'a') links = Math.max(0, links - 1);
        if (INLINE.has(name) || name === 'br') return;
        flush();
        cells.close(name);
        if (tooDeep > 0) tooDeep -= 1;
        else open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return { elements, blocks: joinRows(blocks), told: { title: title.trim(), metas, canonical, lang, scripts, time } };
}

function isArticle(name: string, { itemprop = '', role = '' }: Readonly<Record<string, string>>): boolean {
  return name === 'article' || name === 'main' || role === 'main' || role === 'article' || /articleBody/.test(itemprop);
}

function whyOf(name: string, attributes: Readonly<Record<string, string>>): LeftOut['why'] | null {
  const { class: classes = '', id = '', role = '', style = '' } = attributes;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true' || /display\s*:\s*none/.test(style))
    return 'hidden';
  if (name === 'footer') return 'footer';
  if (NAVIGATION.has(name) || role === 'navigation' || role === 'search') return 'navigation';
  if (name === 'aside') return 'navigation';
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return null;
  const names = `${classes} ${id}`.replace(/_/g, '-').toLowerCase();
  return LEFT_OUT.find(([, pattern]) => pattern.test(names))?.[0] ?? null;
}
