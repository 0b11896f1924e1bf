import { type Claim, isFact } from '../../domain/claim';
import { occasionOf } from '../../domain/dataset';
import { isUnnamed } from '../../domain/period';
import { claimPeriod, claimWhat, eventSentence, speakerInFull } from '../../i18n/describe';
import { boundText, valueAfterBound } from '../../i18n/figures';
import { RADIUS } from '../../lib/glyphSize';
import { isInDispute } from '../../selectors/disputes';
import { glyphOf } from '../../selectors/glyphOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { Wings } from '../../ui/glyph/Wings';
import { useView } from '../useView';
import { Actions } from './Actions';
import { AppearanceQuote, DocumentLine } from './AppearanceQuote';
import { LazyMore } from './LazyMore';

/** The figure with its bound in words, the sentence, who said it and where, ways on, other statements. */
export function ClaimEvidence({ claim }: { readonly claim: Claim }) {
  const { dataset, choices, text, shown } = useView();
  const { t } = text;
  const glyph = glyphOf(claim);
  const speaker = speakerInFull(text, dataset, claim);
  const occasion = occasionOf(dataset, claim);
  const [first] = claim.appearances;
  return (
    <>
      {!shown.ids.has(claim.id) && <span className="tag">{t('sources.notInFilter')}</span>}
      <h2 tabIndex={-1} data-heir>
        <span className="ev-figure">
          <svg className="ev-glyph" width="34" height="48" viewBox="-17 -32 34 48" aria-hidden="true">
            {isUnnamed(claim.period) && <Wings hue={glyph.hue} reach={17} />}
            <Glyph {...glyph} r={RADIUS.evidence} />
          </svg>
          <span>
            <span className="ev-bound">{boundText(text, claim)} </span>
            <strong className="ev-value">{valueAfterBound(text, claim)}</strong>
          </span>
        </span>{' '}
        <span className="ev-what">
          {claimWhat(text, claim)}, <strong>{claimPeriod(text, claim)}</strong>
          {claim.status === 'stated' && !isFact(claim) && claim.quantity.kind === 'direction'
            ? ` (${t('bound.plan')})`
            : ''}
        </span>
      </h2>
      {isInDispute(dataset, choices.aside, claim.id) && <LazyMore part="dispute" claim={claim} />}
      <AppearanceQuote appearance={first} />
      <p className="ev-speaker">
        <strong>{speaker.name}</strong>
        {speaker.role === '' ? '' : `, ${speaker.role}`}
      </p>
      <DocumentLine appearance={first} occasion={occasion && eventSentence(text, occasion)} />
      <Actions statement={claim} appearance={first} />
      <LazyMore part="others" claim={claim} />
      {claim.deeds && <LazyMore part="history" claim={claim} />}
    </>
  );
}
