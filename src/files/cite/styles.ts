import { locale, styles } from 'virtual:csl';
import CSL from 'citeproc';
import type { CslItem } from './cslItem';
import { type CitationRun, runsFromHtml, withLink, withoutTextFragment } from './runs';

/** Styles of which there is an official file, which a processor follows. */
export type OfficialStyle = keyof typeof styles;

/**
 * A reference in one of the official styles, whose words are English. The words of a statement keep their capitals; a
 * document without a title is described as the style has it, never between quotation marks.
 */
export function styledRuns(item: CslItem, style: OfficialStyle): readonly CitationRun[] {
  const engine = engineOf(style);
  record = styleItem(item, style);
  // A name that is known already would be written from what was read of it before.
  engine.updateItems([]);
  engine.updateItems([item.id]);
  const [, entries = []] = engine.makeBibliography() || [];
  return runsFromHtml(entries.join('')).flatMap((run) => linkIn(unquoted(run, item), item.URL));
}

/** What is being written: a processor asks for it by its name. */
let record: Readonly<Record<string, unknown>> = {};

type Engine = InstanceType<typeof CSL.Engine>;
const engines = new Map<OfficialStyle, WeakRef<Engine>>();

/** Reading a style takes a tenth of a second, and what comes of it up to 20 MB: it is kept until memory is wanted. */
function engineOf(style: OfficialStyle): Engine {
  const known = engines.get(style)?.deref();
  if (known) return known;
  const system = { retrieveLocale: () => locale, retrieveItem: () => record };
  const engine = new CSL.Engine(system, styles[style], 'en-US', true);
  engine.setOutputFormat('html');
  engines.set(style, new WeakRef(engine));
  return engine;
}

/**
 * The record as a style takes it: the words of others and the names of sites keep their capitals. A title may hold marks
 * of a processor, which would be taken for such.
 */
function styleItem(item: CslItem, style: OfficialStyle): Readonly<Record<string, unknown>> {
  const { title, genre, type, URL, 'container-title': container } = item;
  // MLA knows no descriptions: the brackets go where a title would.
  const named = style === 'mla' && title === undefined ? `[${genre ?? ''}]` : title;
  return {
    ...item,
    ...(named === undefined ? {} : { title: type === 'webpage' ? unmarked(named) : asItIs(named) }),
    ...(URL === undefined ? {} : { URL: withoutTextFragment(URL) }),
    ...(container === undefined ? {} : { 'container-title': asItIs(container) }),
  };
}

const unmarked = (words: string) => words.replaceAll('<', '\u2039').replaceAll('>', '\u203a');
const asItIs = (words: string) => `<span class="nocase">${unmarked(words)}</span>`;

/** Our description without the marks of a quotation around its brackets. */
function unquoted(run: CitationRun, { title }: CslItem): CitationRun {
  return title === undefined ? { ...run, text: run.text.replace(/[“"](\[.*\])([.,]?)[”"]/, '$1$2') } : run;
}

function linkIn(run: CitationRun, address: string | undefined): readonly CitationRun[] {
  return withLink(run.text, address).map((part) => (run.italic ? { ...part, italic: true as const } : part));
}
