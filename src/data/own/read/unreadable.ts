/** Why a file was not read; a reader is told in words. */
export const UNREADABLE = [
  'empty',
  'too-large',
  'too-deep',
  'bomb',
  'encrypted',
  'damaged',
  'no-text',
  'no-letters',
  'unknown-format',
] as const;
export type UnreadableReason = (typeof UNREADABLE)[number];

export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
