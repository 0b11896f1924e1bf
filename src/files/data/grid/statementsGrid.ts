import type { Claim } from '../../../domain/claim';
import type { Derived } from '../../../domain/derivation';
import type { Figure } from '../../../domain/figure';
import type { Interval } from '../../../domain/interval';
import { signedAmount, toInterval } from '../../../domain/quantity';
import { codeName } from '../../../i18n/codeNames';
import { longPeriod } from '../../../i18n/dates';

import { areaName, claimPeriod, indicatorName, quantityText, speakerInFull } from '../../../i18n/describe';
import { formulaText } from '../../../i18n/formulas';
import { derivedText } from '../../../i18n/intervals';
import { saidText } from '../../../i18n/said';
import { scopeText } from '../../../i18n/scopes';
import { shownQuotes } from '../../../i18n/shownQuotes';
import type { Text } from '../../../i18n/text';
import { figureById } from '../../../selectors/evidenceDerived';
import { sourceTitle } from '../packageInfo';
import type { TableContext } from '../tables/column';
import { resultInUnit } from '../tables/derivationColumns';
import { unitName } from '../tables/names';
import { fileWords } from '../words/fileWords';
import type { FileWords } from '../words/shape';
import type { Grid, GridCell, GridColumn } from './grid';

type PeopleColumn = {
  readonly name: keyof FileWords['people']['columns'];
  readonly width: number;
  readonly said: (claim: Claim, context: TableContext) => GridCell;
  /** Of what follows by arithmetic; empty where nobody said it. */
  readonly derived?: (figure: Derived, context: TableContext) => GridCell;
};

const NOTHING: GridCell = { value: null };

const COLUMNS: readonly PeopleColumn[] = [
  {
    name: 'figure',
    width: 15,
    said: (claim, { text }) => ({ value: quantityText(text, claim) }),
    derived: (figure, { text }) => ({ value: derivedText(text, figure) }),
  },
  { name: 'value', width: 15, said: ({ quantity: q }) => ({ value: q.kind === 'amount' ? signedAmount(q) : null }) },
  {
    name: 'low',
    width: 15,
    said: (claim) => endOf(saidInterval(claim)?.lo),
    derived: (figure) => endOf(derivedInterval(figure)?.lo),
  },
  {
    name: 'high',
    width: 15,
    said: (claim) => endOf(saidInterval(claim)?.hi),
    derived: (figure) => endOf(derivedInterval(figure)?.hi),
  },
  {
    name: 'unit',
    width: 10,
    said: ({ quantity }, context) => ({ value: unitName(context, quantity.unit) }),
    derived: ({ derivation }, context) => ({ value: unitName(context, derivation.unit) }),
  },
  {
    name: 'what',
    width: 18,
    said: (claim, { text }) => ({ value: indicatorName(text, claim) }),
    derived: ({ derivation }, { text }) => ({
      value: derivation.indicator === null ? text.pick(derivation.name) : codeName(text, derivation.indicator),
    }),
  },
  {
    name: 'place',
    width: 14,
    said: ({ refArea }, { text }) => ({ value: areaName(text, refArea) }),
    derived: ({ derivation }, { text }) => ({
      value: derivation.areas.map((area) => areaName(text, area)).join(', '),
    }),
  },
  {
    name: 'period',
    width: 14,
    said: (claim, { text }) => ({ value: claimPeriod(text, claim) }),
    derived: ({ derivation }, { text }) => ({ value: longPeriod(text, derivation.period) }),
  },
  {
    name: 'who',
    width: 15,
    said: (claim, { text, dataset }) => ({ value: speakerInFull(text, dataset, claim).name }),
    derived: (_, { text }) => ({ value: text.t('derived.ours') }),
  },
  { name: 'when', width: 12, said: ({ said }) => ({ value: said.on, kind: 'day' }) },
  {
    name: 'quote',
    width: 38,
    said: (claim, context) => ({ value: quotesOf(claim, context)[0]?.text ?? null }),
    derived: ({ derivation }, { dataset, text, aside }) => ({
      value: `= ${formulaText(text, figureById(dataset, aside), derivation)}`,
    }),
  },
  {
    name: 'translation',
    width: 38,
    said: (claim, context) => ({ value: quotesOf(claim, context)[1]?.text ?? null }),
  },
  { name: 'publication', width: 22, said: publication },
  { name: 'document', width: 12, said: documentOf },
  {
    name: 'link',
    width: 10,
    said: ({ id }, { permalink, text }) => linkTo(permalink(id), text),
    derived: ({ id }, { permalink, text }) => linkTo(permalink(id), text),
  },
  {
    name: 'role',
    width: 24,
    said: (claim, { text, dataset }) => ({ value: speakerInFull(text, dataset, claim).role || null }),
  },
  { name: 'dayKnown', width: 28, said: (claim, { text }) => ({ value: saidText(text, claim) }) },
  { name: 'whose', width: 20, said: whoseWords },
  { name: 'published', width: 13, said: published },
  {
    name: 'notes',
    width: 36,
    said: ({ scope }, { text }) => ({ value: scope.map((code) => scopeText(text, code)).join(' ') || null }),
  },
];
const NUMBERS: readonly PeopleColumn['name'][] = ['value', 'low', 'high'];
/** The last one on paper; what is known of words and days stands beside. */
const LAST_PRINTED = 'link';

/**
 * Figures as an analyst reads them, a row each: what was said in words stands in words, and each has its quote (what
 * follows by arithmetic its formula) and the address that opens it.
 */
export function statementsGrid(figures: readonly Figure[], context: TableContext): Grid {
  const { people } = fileWords(context.text.lang);
  const columns = COLUMNS.filter(({ name }) => context.quotes === 'both' || name !== 'translation');
  return {
    name: people.statements,
    columns: columns.map(({ name, width }): GridColumn => {
      const label = people.columns[name];
      return { label, width, wraps: true, isNumber: NUMBERS.includes(name) };
    }),
    rows: figures.map((figure) =>
      columns.map(({ said, derived }) =>
        figure.type === 'claim' ? said(figure, context) : (derived?.(figure, context) ?? NOTHING),
      ),
    ),
    hasHead: true,
    printed: columns.findIndex(({ name }) => name === LAST_PRINTED) + 1,
  };
}

function linkTo(address: string, { lang }: Text): GridCell {
  return { value: address, link: address, shown: fileWords(lang).people.open };
}

/** Where the value lies; null for what is approximate, denied or has no amount. */
function saidInterval({ quantity, status }: Claim): Interval | null {
  const interval = status === 'denied' ? null : toInterval(quantity);
  return interval?.approximate ? null : interval;
}

function derivedInterval(figure: Derived): Interval | null {
  const interval = resultInUnit({ derivation: figure.derivation, derived: figure, refusal: null }, 'stated');
  return interval?.approximate ? null : interval;
}

/** An end that nobody named is empty. */
function endOf(value: number | undefined): GridCell {
  return { value: value !== undefined && Number.isFinite(value) ? value : null };
}

function quotesOf({ appearances: [first] }: Claim, { text, dataset, quotes }: TableContext) {
  return shownQuotes(text, dataset.sourceById.get(first.source), first, quotes);
}

/** Whose translation, and whether a machine made the words; null for the document's own words alone. */
function whoseWords(claim: Claim, context: TableContext): GridCell {
  const whose = quotesOf(claim, context).map((quote) => quote.whose);
  return { value: whose.filter(Boolean).join('; ') || null };
}

/** Every document where it stands, a line each. */
function publication({ appearances }: Claim, { text, dataset }: TableContext): GridCell {
  const sources = [...new Set(appearances.map(({ source }) => source))].flatMap(
    (id) => dataset.sourceById.get(id) ?? [],
  );
  return { value: sources.map((source) => sourceTitle(text, source)).join('\n') || null };
}

/** Where the first of them can be read; empty where that is not known. */
function documentOf({ appearances: [first] }: Claim, { text, dataset }: TableContext): GridCell {
  const address = dataset.sourceById.get(first.source)?.url ?? null;
  return address === null ? NOTHING : linkTo(address, text);
}

function published({ appearances: [first] }: Claim, { dataset }: TableContext): GridCell {
  return { value: dataset.sourceById.get(first.source)?.published ?? null, kind: 'day' };
}
