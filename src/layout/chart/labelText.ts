import type { Claim } from '../../domain/claim';
import type { Derived } from '../../domain/derivation';
import type { Figure } from '../../domain/figure';
import { codeName, messageOr } from '../../i18n/codeNames';
import { shortPeriod } from '../../i18n/dates';
import { figureValue, placesShort } from '../../i18n/derived';
import { areaName } from '../../i18n/describe';
import { figureText, perStretch } from '../../i18n/figures';
import { upperEndShort } from '../../i18n/intervals';
import { numbered } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { textWidth } from '../../lib/textWidth';
import type { PlotMark } from '../../selectors/chartPlot';

/** A piece of a label that belongs to one figure; the pieces of a companion open its own evidence. */
export type LabelRun = { readonly figure: Figure; readonly text: string; readonly strong: boolean };
export type LabelLine = readonly LabelRun[];
/** One form of a label, line by line. */
export type LabelForm = readonly LabelLine[];

/** Pixels between the runs of a line. */
export const RUN_GAP = 5;

export function runWidth({ text, strong }: LabelRun, size: number): number {
  return textWidth(text, size, strong ? 600 : 400);
}

export function lineWidth(line: LabelLine, size: number): number {
  return line.reduce((sum, run) => sum + runWidth(run, size), Math.max(0, line.length - 1) * RUN_GAP);
}

/**
 * The forms of a label beside a mark, the fullest first. Each says the figure, what it counts, its place and its time;
 * companions that the last ones leave out stand as points beside the mark's own.
 *
 *   >$4.5bn in 33 projects, project value, Kazakhstan, Oct 2025      >$4.5bn in 33 projects     >$4.5bn
 *                                                                    project value              projects
 *                                                                    Kazakhstan, Oct 2025       Kazakhstan
 *                                                                                               Oct 2025
 */
export function markLabel(text: Text, mark: PlotMark): readonly LabelForm[] {
  const { figure: claim } = mark;
  if (claim.type === 'derived') return derivedLabel(text, claim, mark.isCeiling);
  const figure: LabelRun = { figure: claim, text: markFigure(text, claim), strong: true };
  const beside = companionLine(text, mark);
  const [[what, brief], place, when] = [whatTexts(text, claim), areaName(text, claim.refArea), markTime(text, mark)];
  const plain = (...parts: readonly string[]): LabelLine => [{ figure: claim, text: joined(parts), strong: false }];
  const head: LabelLine = [figure, ...beside];
  const tall: LabelForm = [[figure], ...beside.map((run) => [run])];
  const short: LabelForm = [[figure], ...beside.flatMap(broken)];
  const forms: readonly LabelForm[] = [
    [[...head, ...plain(what, place, when)]],
    [head, plain(what, place, when)],
    [[figure, ...plain(what, place, when)]],
    [[figure, ...plain(what, place, when)], beside],
    [head, plain(what), plain(place, when)],
    [head, plain(what, place), plain(when)],
    [[figure, ...plain(what)], beside, plain(place, when)],
    [...tall, plain(what), plain(place, when)],
    [head, plain(brief, place, when)],
    [head, plain(brief), plain(place, when)],
    [...short, plain(brief), plain(place, when)],
    [...short, plain(brief), plain(place), plain(when)],
    [[figure, ...plain(brief)], plain(place), plain(when)],
    [[figure], plain(brief, place, when)],
    [[figure, ...plain(brief)], plain(place, when)],
    [[figure], plain(brief), plain(place), plain(when)],
  ];
  return unique(
    forms.map((form) => form.map((line) => parted(line.filter((run) => run.text !== ''))).filter((line) => line[0])),
  );
}

/** Words that further words follow on their line end in a comma: `in 33 projects, project value`. */
function parted(line: LabelLine): LabelLine {
  return line.map((run, index) =>
    index < line.length - 1 && /\p{L}$/u.test(run.text) && !run.strong ? { ...run, text: `${run.text},` } : run,
  );
}

/** The time in a label; none where the mark stands under the words that no year is named. */
function markTime(text: Text, { figure, extent }: PlotMark): string {
  return figure.type === 'derived' || extent.kind === 'wings' ? '' : markPeriod(text, figure);
}

/** A derived figure is never bold. The upper end of what is quoted as "more than" is called its ceiling. */
function derivedLabel(text: Text, figure: Derived, isCeiling: boolean): readonly LabelForm[] {
  const run = (...parts: readonly string[]): LabelLine => [{ figure, text: joined(parts), strong: false }];
  const { derivation, stated } = figure;
  if (isCeiling) {
    const value = upperEndShort(text, stated.interval, derivation.unit);
    return [[run(text.t('chart.ceiling', { value }))], [run(value)]];
  }
  const [value, places] = [figureValue(text, figure), placesShort(text, figure)];
  const when = shortPeriod(text, derivation.period);
  return [[run(value, places, when)], [run(value), run(places, when)], [run(value), run(places), run(when)]];
}

/** The growths, shares and parts of an amount, as they stand in its label. */
export function companionLine(text: Text, { companions }: PlotMark): LabelLine {
  return companions.map((figure) => ({
    figure,
    text: numbered(text, figure.id, companionText(text, figure)),
    strong: false,
  }));
}

/** A run in two lines, parted at the space nearest to its middle; in one where it has no space. */
function broken(run: LabelRun): readonly LabelLine[] {
  const { text } = run;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const off = (index: number) => Math.abs(index - text.length / 2);
  const [first, ...rest] = spaces;
  if (first === undefined) return [[run]];
  const middle = rest.reduce((best, index) => (off(index) < off(best) ? index : best), first);
  return [[{ ...run, text: text.slice(0, middle) }], [{ ...run, text: text.slice(middle + 1) }]];
}

/** The forms of a row's label, in one line or two, the fullest first. The place is left out when the heading names it. */
export function rowLabel(text: Text, mark: PlotMark, placeNamed: boolean): readonly LabelForm[] {
  const { figure: claim } = mark;
  if (claim.type === 'derived') return [[[{ figure: claim, text: figureValue(text, claim), strong: false }]]];
  const figure: LabelRun = { figure: claim, text: figureValue(text, claim), strong: true };
  const head: LabelLine = [figure, ...companionLine(text, mark)];
  const [[what, brief], place, when] = [whatTexts(text, claim), areaName(text, claim.refArea), markPeriod(text, claim)];
  const named = placeNamed || names(what, place);
  const rests = [joined([what, named ? '' : place, when]), joined([what, named ? '' : place]), what, brief];
  const lines = rests
    .filter((rest) => rest !== '')
    .map((rest): LabelRun => ({ figure: claim, text: rest, strong: false }));
  return [...lines.map((rest) => [parted([...head, rest])]), ...lines.map((rest) => [head, [rest]]), [head]];
}

export function markFigure(text: Text, claim: Claim): string {
  const figure = figureText(text, claim);
  return numbered(text, claim.id, perStretch(text, claim, figure));
}

/** A growth, a share or a part beside its amount: `+20%`, `more than half of the region’s`, `5 rail`. */
function companionText(text: Text, claim: Claim): string {
  const figure = figureText(text, claim);
  const id: string = claim.indicator.id;
  switch (id) {
    case 'share-of-regional-turnover':
    case 'investment-projects':
    case 'transport-corridors-rail':
    case 'transport-corridors-road':
      return text.t(`chart.companion.${id}`, { figure });
    default:
      return figure;
  }
}

/** What the figure counts, and the same in the least room. */
export function whatTexts(text: Text, { indicator }: Claim): readonly [what: string, brief: string] {
  const what = messageOr(text, `chart.what.${indicator.id}`, codeName(text, indicator));
  return [what, messageOr(text, `chart.brief.${indicator.id}`, what)];
}

function markPeriod(text: Text, { period }: Claim): string {
  return period.kind === 'per-year' ? text.t('chart.notNamed') : shortPeriod(text, period);
}

/** True when the words name the place already, in whatever case: `Uzbek exports`, `торговли региона`. */
function names(words: string, place: string): boolean {
  return words.toLocaleLowerCase().includes(place.toLocaleLowerCase().slice(0, 5));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function unique(forms: readonly LabelForm[]): readonly LabelForm[] {
  const key = (form: LabelForm) => form.map((line) => line.map((run) => run.text).join(' ')).join('\n');
  return forms.filter((form, index) => forms.findIndex((other) => key(other) === key(form)) === index);
}
