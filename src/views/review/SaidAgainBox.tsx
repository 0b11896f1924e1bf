import { useId, useState } from 'react';
import { type Claim, isOfText } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { shownSourceId } from '../../domain/own/ownIds';
import { type Again, saidAgain } from '../../domain/own/saidAgain';
import { quoteParts } from '../../domain/quote';
import { shortPeriod, shortSaidDay } from '../../i18n/dates';
import { speakerName } from '../../i18n/describe';
import { boundedText } from '../../i18n/figures';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

/** How many are shown before the reader asks for the others. */
const FEW = 2;

type SaidAgainBoxProps = { readonly figure: OwnFigure; readonly review: Review };

/** What is known of the same quantity, and how the figure stands to it. */
export function SaidAgainBox({ figure, review }: SaidAgainBoxProps) {
  const text = useText();
  const { dossier, dataset } = review;
  const [all, setAll] = useState(false);
  const again = saidAgain(figure, dossier.document, dataset);
  const about = again.kind === 'again' ? again.about : [];
  const shown = all ? about : about.slice(0, FEW);
  return (
    <section className="draft-again" aria-label={text.t('review.again.title')}>
      {again.kind === 'new' && again.near ? (
        <Known claim={again.near} dataset={dataset} words={nearWords(again.near)} />
      ) : (
        again.kind !== 'again' && <p>{text.t(`review.again.${again.kind}`)}</p>
      )}
      {shown.map((one) => (
        <Known key={one.claim.id} claim={one.claim} dataset={dataset} words={wordsOf(one)}>
          {isOneWith(one.claim) && figure.repeats === null ? (
            <p>{text.t('review.again.joined')}</p>
          ) : (
            (one.standing === 'repeats' || figure.repeats === one.claim.id) && (
              <Join figure={figure} claim={one.claim} review={review} />
            )
          )}
        </Known>
      ))}
      {shown.length < about.length && (
        <button type="button" className="draft-link" onClick={() => setAll(true)}>
          {text.t('review.again.more', { count: about.length - shown.length })}
        </button>
      )}
    </section>
  );

  /** True where the figure is a further place of the claim, as what a heading says is. */
  function isOneWith({ appearances }: Claim): boolean {
    const source: string = shownSourceId(dossier.document.id);
    return appearances.some((one) => one.source === source && one.figure.start === figure.figure.start);
  }

  function wordsOf({ standing, claim }: Again): string {
    return text.t(`review.again.${standing}`, {
      who: whoSaid(claim),
      day: shortSaidDay(text, claim),
      figure: boundedText(text, claim),
    });
  }

  function nearWords(claim: Claim): string {
    return text.t('review.again.newNear', {
      who: whoSaid(claim),
      figure: boundedText(text, claim),
      period: shortPeriod(text, claim.period),
    });
  }

  /** The publisher, where the text itself says it. */
  function whoSaid(claim: Claim): string {
    const source = dataset.sourceById.get(claim.appearances[0].source);
    return isOfText(claim) && source ? source.publisher.name : speakerName(text, dataset, claim);
  }
}

type KnownProps = {
  readonly claim: Claim;
  readonly dataset: Dataset;
  readonly words: string;
  readonly children?: React.ReactNode;
};

/** A claim that is known: the sentence on it, and its quote one click away. */
function Known({ claim, dataset, words, children }: KnownProps) {
  const id = useId();
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [first] = claim.appearances;
  const { before, figure, after } = quoteParts(first);
  const lang = dataset.sourceById.get(first.source)?.lang;
  return (
    <div className="draft-known">
      <p>
        {words}{' '}
        <button
          type="button"
          className="draft-link"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {t('review.again.quote')}
        </button>
      </p>
      <blockquote id={id} hidden={!open} lang={lang} translate="no">
        {before}
        <b>{figure}</b>
        {after}
      </blockquote>
      {children}
    </div>
  );
}

type JoinProps = { readonly figure: OwnFigure; readonly claim: Claim; readonly review: Review };

/** Makes the figure a further place where a statement stands, or takes that back. */
function Join({ figure, claim, review }: JoinProps) {
  const { t } = useText();
  const isJoined = figure.repeats === claim.id;
  return (
    <p>
      {isJoined && <span>{t('review.again.joined')} </span>}
      <button type="button" className="draft-link" onClick={() => review.join(isJoined ? null : claim.id)}>
        {t(isJoined ? 'review.again.apart' : 'review.again.join')}
      </button>
    </p>
  );
}
