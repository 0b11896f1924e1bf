import { type Claim, SPEAKER_UNKNOWN } from '../claim';
import type { OwnDocument } from './ownDocument';
import type { OwnSaid } from './ownFigure';

/**
 * When a figure of a reader's own was said: what the text says itself, on the day of its publication; what it reports of
 * somebody, on that day or before. The day is printed unless the reader told it.
 */
export function ownSaidDay(
  said: OwnSaid | null,
  { published, found }: Pick<OwnDocument, 'published' | 'found'>,
): Pick<Claim['said'], 'on' | 'basis' | 'precision'> {
  if (said?.kind !== 'nobody') return { on: published, basis: 'inferred', precision: 'by' };
  return { on: published, basis: found.published === 'reader' ? 'inferred' : 'printed', precision: 'day' };
}

/** What is noted of who said it: that nobody is named needs no note, that the reader cannot tell who does. */
export function ownSaidNotes(said: OwnSaid | null): readonly string[] {
  return said?.kind === 'unknown' ? [SPEAKER_UNKNOWN] : [];
}
