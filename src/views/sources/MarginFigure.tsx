import type { Claim, NewsEvent } from '../../domain/claim';
import { isUnnamed } from '../../domain/period';
import { shortPeriod } from '../../i18n/dates';
import { claimPeriod, eventWhen, labelText } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { useText } from '../../i18n/TextContext';
import type { Text } from '../../i18n/text';
import { RADIUS } from '../../lib/glyphSize';
import { glyphOf } from '../../selectors/glyphOf';
import type { ReaderFigure } from '../../selectors/readerDocument';
import { Glyph } from '../../ui/glyph/Glyph';
import { Wings } from '../../ui/glyph/Wings';
import { useMark } from '../../ui/mark/useMark';

/** A figure of the passage beside it, repeated as a mark with its number. */
export function MarginFigure({ figure: { claim, number } }: { readonly figure: ReaderFigure }) {
  const text = useText();
  const { emphasis, props } = useMark(claim.id);
  const glyph = glyphOf(claim);
  const content = (
    <>
      <span className="margin-number">{number}</span>
      <svg className="margin-glyph" viewBox="-11 -15 22 30" aria-hidden="true">
        {glyph.shape === 'diamond' && <Wings hue={glyph.hue} reach={11} />}
        <Glyph {...glyph} r={RADIUS.lane} />
      </svg>
      <span className="margin-figure-text">
        <span className="margin-value">{figureText(text, claim)}</span>{' '}
        <span className="margin-label">{[labelText(text, claim), ...periodWords(text, claim)].join(', ')}</span>
      </span>
    </>
  );
  if (emphasis === 'faded') {
    return (
      <div className="margin-figure margin-figure-faded">
        {content}
        <span className="visually-hidden">{text.t('sources.notInFilter')}</span>
      </div>
    );
  }
  return (
    <button type="button" {...props} className="margin-figure">
      {content}
    </button>
  );
}

/** The period after the label, unless the label of a growth already says over how many years it was. */
function periodWords(text: Text, claim: Claim): readonly string[] {
  const { period, indicator } = claim;
  if (isUnnamed(period)) return [claimPeriod(text, claim)];
  return period.kind === 'duration' && indicator.kind === 'growth' ? [] : [shortPeriod(text, period)];
}

/** An event that the passage is quoted for; quieter than a figure, and without a number. */
export function MarginEvent({ event }: { readonly event: NewsEvent }) {
  const text = useText();
  const { emphasis, props } = useMark(event.id, 'event');
  const content = (
    <>
      <span className="margin-number" />
      <span className="margin-tag">{text.t('sources.event')}</span>
      <span className="margin-label">{`${text.pick(event.name)}, ${eventWhen(text, event)}`}</span>
    </>
  );
  if (emphasis === 'faded') return <div className="margin-figure margin-event margin-figure-faded">{content}</div>;
  return (
    <button type="button" {...props} className="margin-figure margin-event">
      {content}
    </button>
  );
}
