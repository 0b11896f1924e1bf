import type { ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import type { Text } from '../i18n/text';
import type { LegendPart } from '../layout/page/legendOf';
import type { Choices } from '../state/choices';
import type { ExportView } from '../state/exportView';

/** What a view is to be drawn from, and the room there is for it, in pixels of the picture. */
export type DrawingRequest = {
  readonly dataset: Dataset;
  readonly choices: Choices;
  /** With `noteOf`, so that every figure carries the number of its footnote. */
  readonly text: Text;
  readonly width: number;
  readonly height: number;
};

/** A view drawn for a size of its own, as SVG that stands alone once its styles are written into it. */
export type SizedView = {
  readonly title: string;
  /** The unit, or what is measured. */
  readonly subtitle: string;
  /** One sentence of what is shown and who says so. */
  readonly sentence: string;
  /** Which kinds of signs its legend has to explain: points and stems, times as wide as they are, years without a figure. */
  readonly legendParts: readonly LegendPart[];
  /** The content of an `svg` of this width and height; both may differ from the room that there was. */
  readonly node: ReactNode;
  readonly width: number;
  readonly height: number;
  /** The height at which it uses its width, where it could do with less. */
  readonly ample?: number;
};

/**
 * Draws a view at any size. `figures` gives what will be in it, in the order of its footnotes, without drawing: nothing
 * that a filter hides. `draw` draws it.
 */
export type Drawing = {
  readonly figures: (request: Pick<DrawingRequest, 'dataset' | 'choices' | 'text'>) => readonly Figure[];
  readonly draw: (request: DrawingRequest) => SizedView;
};

/** Every view's drawing, loaded when it is asked for. */
export type Drawings = (view: ExportView) => Promise<Drawing>;
