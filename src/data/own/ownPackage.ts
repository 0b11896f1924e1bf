import type { CodeLists } from '../../domain/codeLists';
import { knownSpeaker } from '../../domain/own/knownSpeaker';
import type { OwnDocument } from '../../domain/own/ownDocument';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { figureHistory } from '../../domain/own/ownHistory';
import { figureClaimId, shownClaimId } from '../../domain/own/ownIds';
import type { Own, OwnEntry } from '../../domain/own/ownLog';
import { ownSaidDay, ownSaidNotes } from '../../domain/own/ownSaid';
import { precisionIn } from '../../domain/own/precision';
import { missingIn } from '../../domain/own/reviewing';
import { saidTwice } from '../../domain/own/saidTwice';
import { shortSpeaker } from '../../domain/own/shortSpeaker';
import type { OwnLinks } from '../../domain/own/withOwnLinks';
import type { Period } from '../../domain/period';
import type { QuoteSelector } from '../../domain/quote';
import type { DraftQuantity } from '../../domain/recognise/draft';
import type { Localized, Speaker } from '../../domain/source';
import type { PackageFiles } from '../parseDataset';
import type { WireClaim } from '../wire';
import { type OwnCodes, ownCodes, slug } from './ownCodes';

/** What is the reader's own as a package, and how its records belong to those of others. */
export type OwnPackage = { readonly files: PackageFiles; readonly links: OwnLinks };

/**
 * Each document as a source with all its text; each accepted figure of which nothing is missing as a claim. `codes` are
 * those of the built-in package; what is named beyond them is in the code lists of the package. `version` is told by the
 * last entry of the log; `known` are the speakers of whom a name may mean one.
 */
export function ownPackage(
  { dossiers }: Own,
  codes: CodeLists,
  entries: readonly OwnEntry[],
  known: readonly Speaker[] = [],
): OwnPackage {
  const lists = ownCodes(codes);
  const speakers = new Map<string, OwnSpeaker>();
  const links = { repeats: new Map<string, string>(), speakers: new Map<string, string>() };
  const claims: unknown[] = [];
  const sources: unknown[] = [];
  for (const { document, figures } of dossiers.values()) {
    const accepted = figures.filter((figure) => figure.decision === 'accepted' && missingIn(figure).length === 0);
    const twice = saidTwice(accepted);
    const shownAs = (figure: OwnFigure) => figure.repeats ?? shownClaimId(document.id, figure.id);
    sources.push(sourceOf(document, accepted));
    for (const figure of accepted) {
      const claim = claimOf(figure, document, lists, (speaker, told) => {
        speakers.set(speaker.id, speaker);
        const meant = told ?? knownSpeaker(speaker.name.en, known)?.id ?? null;
        if (meant !== null) links.speakers.set(`own:${speaker.id}`, meant);
      });
      if (claim) claims.push({ ...claim, deeds: figureHistory(entries, document.id, figure) });
      const other = twice.get(figure.id);
      const repeats = figure.repeats ?? (other ? shownAs(other) : null);
      if (claim && repeats !== null) links.repeats.set(shownClaimId(document.id, figure.id), repeats);
    }
  }
  const last = entries.at(-1);
  const number = (last?.number ?? 0).toString(16).padStart(4, '0');
  const named = ['sources', 'speakers', 'claims', 'events', 'derivations', 'codelists'];
  const datapackage = {
    name: 'own',
    version: '1.0.0',
    ...(last ? { created: last.at } : {}),
    resources: named.map((name) => ({ name, path: `${name}.json`, hash: `sha256:${number}` })),
  };
  const records = { sources, speakers: [...speakers.values()], claims, events: [], derivations: [] };
  return { files: { datapackage, ...records, codelists: lists.lists() }, links };
}

/** All of the text, by paragraphs; one that a quote goes beyond is joined with what follows. */
function sourceOf(document: OwnDocument, accepted: readonly OwnFigure[]): unknown {
  const { id, lang, title, publisher, published, url, text, found } = document;
  const name = title ?? firstWords(text);
  return {
    ...{ id, lang, published, url, title, twin: null, machineTranslation: false, omitted: [] },
    publisher: { name: publisher, url: null },
    publishedBasis: found.published === 'reader' ? 'inferred' : 'printed',
    name: { en: name, ru: name },
    passages: paragraphsOf(text, accepted.map(quoteAround)),
  };
}

function firstWords(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
}

type Stretch = { readonly start: number; readonly end: number };

function paragraphsOf(text: string, quotes: readonly Stretch[]): readonly (Stretch & { readonly text: string })[] {
  const ends = [...text.matchAll(/\s*\n\s*/g)]
    .map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }))
    .filter((gap) => !quotes.some(({ start, end }) => start < gap.end && gap.start < end));
  const starts = [0, ...ends.map(({ end }) => end)];
  const stops = [...ends.map(({ start }) => start), text.length];
  return starts.flatMap((start, at) => {
    const end = stops[at] ?? text.length;
    return text.slice(start, end).trim() === '' ? [] : [{ start, end, text: text.slice(start, end) }];
  });
}

/** The quote, or the words of the figure where these were moved out of it. */
function quoteAround({ figure, quote }: OwnFigure): QuoteSelector {
  return quote.start <= figure.start && figure.end <= quote.end ? quote : figure;
}

type OwnSpeaker = {
  readonly id: string;
  readonly kind: 'person';
  readonly name: Localized;
  readonly short: Localized;
  readonly role: Localized;
};

function claimOf(
  figure: OwnFigure,
  document: OwnDocument,
  codes: OwnCodes,
  speaks: (speaker: OwnSpeaker, known: string | null) => void,
): Readonly<Record<string, unknown>> | null {
  const { quantity, indicator, refArea, counterpartArea, period, said, status } = figure;
  if (quantity === null || indicator === null || refArea === null || period === null || said === null) return null;
  const unit = 'unit' in quantity ? codes.unit(quantity.unit) : null;
  const by = said.kind === 'named' ? slug(said.name) : null;
  if (said.kind === 'named' && by !== null) {
    const name: Localized = { en: said.name, ru: said.name };
    const short = shortSpeaker(said.name);
    speaks({ id: by, kind: 'person', name, short: { en: short, ru: short }, role: { en: '', ru: '' } }, said.speaker);
  }
  return {
    id: figureClaimId(document.id, figure.id),
    indicator: codes.indicator(indicator, unit, counterpartArea),
    refArea: refArea.includes('+') ? codes.area(refArea).split('+') : codes.area(refArea),
    counterpartArea: counterpartArea === null ? null : codes.partner(counterpartArea),
    quantity: quantityOf(quantity, unit, precisionIn(figure)),
    period: periodOf(period),
    said: { by, ...ownSaidDay(said, document) },
    status,
    scope: [...(figure.why.period.standing === 'assumed' ? ['year-inferred'] : []), ...ownSaidNotes(said)],
    appearances: [{ source: document.id, quote: quoteAround(figure), figure: figure.figure }],
  };
}

function quantityOf(quantity: DraftQuantity, unit: string | null, precision: number | null): unknown {
  if (!('amount' in quantity)) return { direction: quantity.direction, unit: null };
  const { bound, amount, upper = amount, direction } = quantity;
  const towards = direction === undefined ? {} : { direction };
  if (bound === 'range') return { bound, amount, upper, unit, ...towards };
  return { bound, amount, unit, ...(precision === null ? {} : { precision }), ...towards };
}

function periodOf(period: Period): WireClaim['period'] {
  return period.kind === 'duration' ? { kind: 'duration', end: period.end, length: `P${period.years}Y` } : period;
}
