import { type CslItem, type CslName, cslTitle, dayOf } from './cslItem';
import { escapeTex } from './escapeTex';

/** `bibtex` is what every style of BibTeX reads; `biblatex`, for biber, tells days, addresses and languages by themselves. */
export type Dialect = 'bibtex' | 'biblatex';

type Fields = Readonly<Record<string, string | undefined>>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
/** The names that babel and biblatex have for languages. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'english',
  ru: 'russian',
  kk: 'kazakh',
  ky: 'kyrgyz',
  tg: 'tajik',
  tk: 'turkmen',
  uz: 'uzbek',
};

/** An entry of a bibliography for LaTeX, in UTF-8; it compiles whatever stands in the record. */
export function bibEntry(item: CslItem, dialect: Dialect): string {
  const [kind, fields] = dialect === 'bibtex' ? bibtex(item) : biblatex(item);
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value},\n`,
  );
  return `@${kind}{${item.id},\n${lines.join('')}}\n`;
}

/** Styles of BibTeX print neither addresses nor days, so these stand in the note of an entry. */
function bibtex(item: CslItem): readonly [kind: string, fields: Fields] {
  const { author, issued, URL, note } = item;
  const day = issued && dayOf(issued);
  const address = URL === undefined ? [] : [`\\url{${inUrl(URL)}}`];
  const container = textField(item['container-title']);
  const shared = {
    title: `{{${escapeTex(cslTitle(item))}}}`,
    year: day && braced(day.slice(0, 4)),
    month: day && MONTHS[Number(day.slice(5, 7)) - 1],
    note: braced([...address, escapeTex(note)].join('. ')),
    language: languageField(item),
  };
  // An article must have an author; without one, or a key, nothing can be sorted.
  if (author && container) return ['article', { author: namesField(author), journal: container, ...shared }];
  const key = author ? undefined : (container ?? shared.title);
  return ['misc', { author: author && namesField(author), key, howpublished: container, ...shared }];
}

function biblatex(item: CslItem): readonly [kind: string, fields: Fields] {
  const { author, issued, accessed, URL, note, version, type } = item;
  const fields = {
    author: author && namesField(author),
    title: braced(braced(escapeTex(cslTitle(item)))),
    journaltitle: textField(item['container-title']),
    date: issued && braced(dayOf(issued)),
    version: textField(version),
    url: URL && braced(inUrl(URL)),
    urldate: URL && braced(dayOf(accessed)),
    langid: languageField(item),
    note: braced(escapeTex(note)),
  };
  return [type === 'webpage' ? 'online' : 'article', fields];
}

/** Names of bodies are kept whole by braces of their own. */
function namesField(names: readonly CslName[]): string {
  const each = names.map((name) =>
    'literal' in name ? braced(escapeTex(name.literal)) : `${escapeTex(name.family)}, ${escapeTex(name.given)}`,
  );
  return braced(each.join(' and '));
}

function languageField({ language }: CslItem): string | undefined {
  const name = LANGUAGES[language.split('-')[0] ?? ''];
  return name && braced(name);
}

/** An address stands there as it is, but for what would end it. */
function inUrl(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}

const braced = (text: string) => `{${text}}`;
const textField = (text: string | undefined) => text && braced(escapeTex(text));
