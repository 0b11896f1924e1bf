import type { Claim, NewsEvent } from '../../domain/claim';
import type { Figure } from '../../domain/figure';
import { longPeriod } from '../../i18n/dates';
import { figureSentence } from '../../i18n/derived';
import {
  areaName,
  claimPeriod,
  claimSentence,
  claimWhat,
  eventWhen,
  eventWhere,
  listText,
  quantityText,
  speakerInFull,
} from '../../i18n/describe';
import { formulaText } from '../../i18n/formulas';
import { derivedText } from '../../i18n/intervals';
import { sentences, stopped } from '../../i18n/quotation';
import { saidText } from '../../i18n/said';
import { scopeText } from '../../i18n/scopes';
import { shownQuotes } from '../../i18n/shownQuotes';
import { provenanceOf } from '../../selectors/derived';
import { figureById, type Outcome } from '../../selectors/evidenceDerived';
import {
  type Block,
  type ReportPicture,
  type ReportRun,
  type ReportSection,
  type ReportWords,
  wordsRun,
} from './document';
import { type NoteContext, type Notes, reportQuoteRuns } from './notes';

/** A drawn view: what it is called, what is in it in a sentence, and its figures. */
export type DrawnView = {
  readonly title: string;
  readonly sentence: string;
  readonly figures: readonly Figure[];
  readonly picture: ReportPicture;
  /** The address here that shows it as it was. */
  readonly address: string;
};

/** A thing that was gathered, with what is needed to write of it. */
export type Gathered =
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'event'; readonly event: NewsEvent }
  | { readonly kind: 'derivation'; readonly outcome: Outcome }
  | { readonly kind: 'view'; readonly view: DrawnView };

type SectionContext = NoteContext & { readonly notes: Notes; readonly aside: readonly string[] };

/** What the report says of one thing. */
export function sectionOf(thing: Gathered, remark: string, context: SectionContext): ReportSection {
  const remarks = remarkBlocks(remark);
  switch (thing.kind) {
    case 'claim':
      return claimSection(thing.claim, remarks, context);
    case 'event':
      return eventSection(thing.event, remarks, context);
    case 'derivation':
      return derivedSection(thing.outcome, remarks, context);
    case 'view':
      return viewSection(thing.view, remarks, context);
  }
}

/** The paragraphs that the reader wrote. */
function remarkBlocks(remark: string): readonly Block[] {
  return remark
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'remark', runs: [wordsRun(line)] }));
}

function claimSection(claim: Claim, remarks: readonly Block[], context: SectionContext): ReportSection {
  const { text, dataset, notes } = context;
  const { name, role } = speakerInFull(text, dataset, claim);
  const narrowed = sentences(claim.scope.map((code) => scopeText(text, code)));
  return {
    heading: `${claimWhat(text, claim)}, ${claimPeriod(text, claim)}`,
    blocks: [
      { kind: 'figure', runs: [wordsRun(quantityText(text, claim), 'strong'), notes.markOf(claim)] },
      {
        kind: 'paragraph',
        runs: [wordsRun(stopped([name, role, saidText(text, claim)].filter(Boolean).join(', ')))],
      },
      { kind: 'quote', runs: inReadersWords(claim, context) },
      ...(narrowed === '' ? [] : [{ kind: 'paragraph', runs: [wordsRun(narrowed)] } as const]),
      ...remarks,
    ],
  };
}

function eventSection(event: NewsEvent, remarks: readonly Block[], context: SectionContext): ReportSection {
  const { text, notes } = context;
  return {
    heading: text.pick(event.name),
    blocks: [
      {
        kind: 'paragraph',
        runs: [wordsRun(event.place ? eventWhere(text, event) : eventWhen(text, event)), notes.markOf(event)],
      },
      { kind: 'quote', runs: inReadersWords(event, context) },
      ...remarks,
    ],
  };
}

/** The quote in the language of the report, as far as there is a translation; whose that is, is in the note. */
function inReadersWords(statement: Claim | NewsEvent, { text, dataset }: SectionContext): readonly ReportWords[] {
  const [appearance] = statement.appearances;
  const [quote] = shownQuotes(text, dataset.sourceById.get(appearance.source), appearance, 'translation');
  if (!quote) return [];
  const whose = quote.whose === '' ? [] : [wordsRun(` (${quote.whose})`, 'small')];
  // All the words of an event tell of it: none stands out.
  return [...reportQuoteRuns(quote, statement.type === 'claim' ? [appearance] : []), ...whose];
}

function derivedSection(
  { derivation, derived }: Outcome,
  remarks: readonly Block[],
  context: SectionContext,
): ReportSection {
  const { text, dataset, aside } = context;
  const { claims } = provenanceOf(dataset, derivation);
  const result = derived ? derivedText(text, derived) : text.t('interval.unknown');
  const places = listText(
    text,
    derivation.areas.map((area) => areaName(text, area)),
  );
  const formula = formulaText(text, figureById(dataset, aside), derivation);
  const assumed = derivation.assumptions.map((assumption) => text.pick(assumption));
  return {
    heading: text.pick(derivation.name),
    blocks: [
      { kind: 'figure', runs: [wordsRun(result, 'strong')] },
      {
        kind: 'paragraph',
        runs: [
          wordsRun(
            `${places}, ${longPeriod(text, derivation.period)}; ${text.t('derived.ours')}: ${result} = ${formula}.`,
          ),
        ],
      },
      {
        kind: 'paragraph',
        runs: [
          wordsRun(`${text.t(`evidence.derived.standing.${derivation.standing}`)}. `, 'strong'),
          wordsRun(text.t(`evidence.derived.why.${derivation.standing}`)),
        ],
      },
      ...(assumed.length === 0
        ? []
        : [
            {
              kind: 'paragraph',
              runs: [wordsRun(`${text.t('report.assumed')} ${assumed.map(stopped).join(' ')}`)],
            } as const,
          ]),
      ...remarks,
      { kind: 'list', title: text.t('report.rests'), items: claims.map((claim) => itemOf(claim, context)) },
    ],
  };
}

function viewSection(
  { title, sentence, figures, picture, address }: DrawnView,
  remarks: readonly Block[],
  context: SectionContext,
): ReportSection {
  const { text } = context;
  const caption: readonly ReportRun[] = [
    ...(sentence === '' ? [] : [wordsRun(`${sentence} `)]),
    wordsRun(text.t('report.openView'), 'plain', { link: address }),
  ];
  return {
    heading: title,
    blocks: [
      { kind: 'picture', picture, caption },
      ...remarks,
      ...(figures.length === 0
        ? []
        : [
            {
              kind: 'list',
              title: text.t('report.figures'),
              items: figures.map((figure) => itemOf(figure, context)),
            } as const,
          ]),
    ],
  };
}

/** A figure in a line: what is quoted with its note, what is derived with its formula. */
function itemOf(figure: Figure, { text, dataset, notes, aside }: SectionContext): readonly ReportRun[] {
  if (figure.type === 'claim') return [wordsRun(claimSentence(text, dataset, figure)), notes.markOf(figure)];
  const formula = formulaText(text, figureById(dataset, aside), figure.derivation);
  return [wordsRun(`${figureSentence(text, dataset, figure)}; = ${formula}`)];
}
