/** How a mark stands out at this moment; the same id has the same emphasis everywhere. */
export type Emphasis = 'plain' | 'faded' | 'hovered' | 'selected';

/** A place on the screen, in pixels of the window. */
export type Anchor = { readonly x: number; readonly top: number; readonly bottom: number };

/** What marks need to know, so that a change of emphasis lays nothing out again. */
export type MarkBinding = {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly emphasisOf: (id: string) => Emphasis;
  /** True when a quote of it is not found at its place; such a mark is drawn with a broken ring. */
  readonly isUnanchored?: (id: string) => boolean;
  readonly activate: (id: string) => void;
  readonly hover: (id: string | null, anchor: Anchor | null) => void;
};
