import { escaped } from '../../lib/markup';

/** A stretch of a reference: plain or in italics, and where it leads when it is an address. */
export type CitationRun = { readonly text: string; readonly italic?: true; readonly href?: string };

export function plainRuns(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** A paragraph for programs that take words as they are set. */
export function htmlRuns(runs: readonly CitationRun[]): string {
  const html = runs.map(({ text, italic, href }) => {
    const words = italic ? `<i>${escaped(text)}</i>` : escaped(text);
    return href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`;
  });
  return `<p>${html.join('')}</p>`;
}

/** An address as it is printed: without the words that a browser is to scroll to, which a link keeps. */
export function withoutTextFragment(address: string): string {
  return address.replace(/#:~:text=.*$/, '');
}

/** A text in which one address, when it is printed there, is a link. */
export function withLink(text: string, href: string | undefined): readonly CitationRun[] {
  const address = href && withoutTextFragment(href);
  const at = address ? text.indexOf(address) : -1;
  if (!href || !address || at < 0) return [{ text }];
  const parts: readonly CitationRun[] = [
    { text: text.slice(0, at) },
    { text: address, href },
    { text: text.slice(at + address.length) },
  ];
  return parts.filter((part) => part.text !== '');
}

const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }));

/** What a citation processor writes as HTML: italics are kept, all other marks are left out; nothing in it is an element. */
export function runsFromHtml(html: string): readonly CitationRun[] {
  const runs: CitationRun[] = [];
  let depth = 0;
  for (const part of html.trim().split(/(<[^>]*>)/)) {
    if (/^<i\b/.test(part)) depth += 1;
    else if (part === '</i>') depth -= 1;
    else if (!part.startsWith('<') && part !== '') {
      const text = unescaped(part);
      runs.push(depth > 0 ? { text, italic: true } : { text });
    }
  }
  return runs;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (entity, code: string | undefined, name: string) =>
    code === undefined ? (ENTITIES.get(name) ?? entity) : String.fromCodePoint(Number(code)),
  );
}
