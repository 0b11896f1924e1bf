import type { Claim } from '../../domain/claim';
import { largest } from '../../lib/extremes';
import type { Box } from './box';
import { type LabelForm, type LabelRun, lineWidth, RUN_GAP, runWidth } from './labelText';
import type { Align } from './placeLabels';

/** A run of text at its place: `x` is where it begins or ends, by `anchor`; `y` its baseline; `box` what it covers. */
export type PlacedRun = {
  readonly run: LabelRun;
  readonly x: number;
  readonly y: number;
  readonly anchor: Align;
  readonly box: Box;
};

export type TextStyle = { readonly fontSize: number; readonly lineHeight: number };

export function formSize(
  form: LabelForm,
  { fontSize, lineHeight }: TextStyle,
): { readonly width: number; readonly height: number } {
  const widths = form.map((line) => lineWidth(line, fontSize));
  return { width: largest(widths, 0), height: form.length * lineHeight };
}

/**
 * The runs of a label in a box. Widths are never underestimated, so lines are anchored at the edge they are aligned
 * to, and a run follows the other from there.
 */
export function placeRuns(
  form: LabelForm,
  box: Box,
  align: Align,
  { fontSize, lineHeight }: TextStyle,
): readonly PlacedRun[] {
  return form.flatMap((line, index) => {
    const y = box.y + index * lineHeight;
    const total = lineWidth(line, fontSize);
    const left =
      align === 'start' ? box.x : align === 'end' ? box.x + box.width - total : box.x + (box.width - total) / 2;
    const single = line.length === 1;
    let at = left;
    return line.map((run) => {
      const width = runWidth(run, fontSize);
      const start = at;
      at += width + RUN_GAP;
      const anchor = align === 'middle' && !single ? 'start' : align;
      const x = anchor === 'start' ? start : anchor === 'end' ? start + width : start + width / 2;
      return { run, x, y: y + lineHeight * 0.77, anchor, box: { x: start, y, width, height: lineHeight } };
    });
  });
}

/** The companions that found no room in a label. */
export function unplaced(companions: readonly Claim[], label: readonly PlacedRun[]): readonly Claim[] {
  return companions.filter(({ id }) => !label.some(({ run }) => run.figure.id === id));
}
