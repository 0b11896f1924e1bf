/**
 * What was done until a claim of a reader's own was as it is: `added` its document, `read` by the recogniser, or `selected`
 * as words by the reader; `edited`, decided about, told to be a repeat.
 */
export const DEEDS = [
  'added',
  'read',
  'selected',
  'edited',
  'accepted',
  'rejected',
  'later',
  'reopened',
  'repeated',
] as const;

/** One of these things, in the order of time; the recogniser does what is `read`, the reader all else. */
export type Deed = {
  readonly did: (typeof DEEDS)[number];
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The name of the file, the version of the recogniser, the fields that were edited, the claim that is repeated. */
  readonly what?: string | undefined;
};
