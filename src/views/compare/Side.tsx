import type { Claim } from '../../domain/claim';
import { quoteParts, translationParts } from '../../domain/quote';
import type { ClaimNarrowing } from '../../domain/verdict';
import { shortDay } from '../../i18n/dates';
import { claimPeriod, claimWhat, speakerInFull } from '../../i18n/describe';
import { boundText, valueAfterBound } from '../../i18n/figures';
import { languageName } from '../../i18n/languageName';
import { publisherWords } from '../../i18n/publisherWords';
import { quotation } from '../../i18n/quotation';
import { saidText } from '../../i18n/said';
import { narrowingText } from '../../i18n/verdicts';
import { glyphOf } from '../../selectors/glyphOf';
import { useActions } from '../../state/ReaderContext';
import { Glyph } from '../../ui/glyph/Glyph';
import { MarkedQuote } from '../../ui/MarkedQuote';
import { useView } from '../useView';

type SideProps = { readonly claim: Claim; readonly narrows: readonly ClaimNarrowing[] };

/** One of two statements: the figure, the sentence in the reader's language and the original, who said it, what narrows it. */
export function Side({ claim, narrows }: SideProps) {
  const { dataset, text } = useView();
  const { t } = text;
  const { openEvidence } = useActions();
  const [appearance] = claim.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const lang = source?.lang ?? 'ru';
  const { translation } = appearance;
  const isRead = translation?.lang === text.lang && lang !== text.lang;
  const speaker = speakerInFull(text, dataset, claim);
  return (
    <section className="cmp-side" aria-label={`${boundText(text, claim)} ${valueAfterBound(text, claim)}`.trim()}>
      <p className="cmp-figure">
        <svg width="20" height="30" viewBox="-10 -19 20 30" aria-hidden="true">
          <Glyph {...glyphOf(claim)} r={5} />
        </svg>
        <span>
          {boundText(text, claim)} <strong>{valueAfterBound(text, claim)}</strong>
        </span>
      </p>
      <p className="cmp-what">
        {claimWhat(text, claim)}, <strong>{claimPeriod(text, claim)}</strong>
      </p>
      {isRead && translation && (
        <p className="cmp-quote" lang={translation.lang}>
          <MarkedQuote {...quotation(translationParts(translation), translation.lang)} />{' '}
          <span className="cmp-whose">
            {t(`evidence.translation.${translation.by}`, {
              from: lang.toUpperCase(),
              to: translation.lang.toUpperCase(),
            })}
          </span>
        </p>
      )}
      <blockquote
        translate="no"
        className="cmp-quote"
        data-second={isRead ? '' : undefined}
        lang={lang}
        cite={source?.url ?? undefined}
      >
        <MarkedQuote {...quotation(quoteParts(appearance), lang)} />
      </blockquote>
      <p className="cmp-who">
        <strong>{speaker.name}</strong>
        {speaker.role === '' ? '' : `, ${speaker.role}`}. {saidText(text, claim)}.
        {source &&
          ` ${publisherWords(text, source)}, ${shortDay(text, source.published)}, ${languageName(text, source.lang)}`}
      </p>
      {narrows.length > 0 && (
        <dl className="cmp-narrows">
          <dt>{t('beside.narrows')}</dt>
          {narrows.map((narrowing) => (
            <dd key={narrowing.kind}>{narrowingText(text, narrowing)}</dd>
          ))}
        </dl>
      )}
      <button type="button" className="text-button" onClick={() => openEvidence(claim.id)}>
        {t('beside.evidence')}
      </button>
    </section>
  );
}
