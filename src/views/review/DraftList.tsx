import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { askedAbout, missingIn } from '../../domain/own/reviewing';
import type { SaidAgain } from '../../domain/own/saidAgain';
import { isFew } from '../../domain/recognise/amounts/few';
import { ownAboutText, ownFigureText } from '../../i18n/ownWords';
import { useText } from '../../i18n/TextContext';
import { DecisionSign } from './DecisionSign';
import type { Review } from './useReview';

type DraftListProps = {
  readonly review: Review;
  readonly standings: ReadonlyMap<string, SaidAgain>;
  /** Stands below the row of the open figure; null where it lies in a sheet. */
  readonly card: ReactNode;
};

/** The figures in the order of the text; those that were rejected, are small, or about something else, are folded. */
export function DraftList({ review, standings, card }: DraftListProps) {
  const { t } = useText();
  const { document: own, figures } = review.dossier;
  const isForeign = own.lang !== 'ru' && own.lang !== 'en';
  const list = useRef<HTMLElement>(null);
  const open = review.open?.id ?? null;
  useEffect(() => {
    if (open === null) return;
    const row = list.current?.querySelector(`[data-draft="${CSS.escape(open)}"]`);
    const box = list.current;
    if (!row || !box || box.scrollHeight <= box.clientHeight) return;
    const [at, view] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    if (at.top < view.top || at.bottom > view.bottom - 160) box.scrollTop += at.top - view.top - 12;
  }, [open]);
  const isRejected = ({ decision }: OwnFigure) => decision === 'rejected';
  const asked = new Set(askedAbout(figures));
  const ours = figures.filter((figure) => asked.has(figure) && !isRejected(figure));
  const aside = figures.filter((figure) => !asked.has(figure) && !isRejected(figure));
  const isSmall = ({ quantity }: OwnFigure) => quantity !== null && isFew(quantity);
  const small = aside.filter(isSmall);
  const others = aside.filter((figure) => !isSmall(figure));
  const rejected = figures.filter(isRejected);
  const rows = (some: readonly OwnFigure[]) => (
    <ol className="drafts">
      {some.map((figure) => (
        <li key={figure.id}>
          <DraftRow figure={figure} review={review} standing={standings.get(figure.id)} />
          {figure.id === open && card}
        </li>
      ))}
    </ol>
  );
  const folded = (some: readonly OwnFigure[], title: string) =>
    some.length > 0 && (
      <details className="drafts-folded" open={some.some(({ id }) => id === open) || undefined}>
        <summary>{title}</summary>
        {rows(some)}
      </details>
    );
  return (
    <section ref={list} className="review-list" aria-label={t('review.figures')}>
      {isForeign && <p className="review-hint">{t('review.foreign')}</p>}
      {figures.length === 0 && <p className="review-hint">{t('review.noFigures')}</p>}
      {rows(ours)}
      {folded(small, t('review.small.title', { count: small.length }))}
      {folded(others, t('review.others.title', { count: others.length }))}
      {folded(rejected, t('review.rejected.title', { count: rejected.length }))}
    </section>
  );
}

type DraftRowProps = {
  readonly figure: OwnFigure;
  readonly review: Review;
  readonly standing: SaidAgain | undefined;
};

function DraftRow({ figure, review, standing }: DraftRowProps) {
  const text = useText();
  const { dossier, dataset, open, openFigure } = review;
  const isOpen = open?.id === figure.id;
  const missing = missingIn(figure);
  return (
    <button
      type="button"
      className="draft-row"
      data-draft={figure.id}
      data-decision={figure.decision}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => openFigure(isOpen ? null : figure.id, 'list')}
      // Space puts off, and does not press.
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
    >
      <DecisionSign decision={figure.decision} />
      <span className="draft-row-text">
        <span className="draft-value">{ownFigureText(text, figure, dossier.document, dataset)}</span>
        <span>{ownAboutText(text, figure, dataset.codes)}</span>
        {missing.length > 0 && (
          <span className="draft-missing">{missing.map((field) => text.t(`review.field.${field}`)).join(', ')}?</span>
        )}
      </span>
      <StandingTag standing={standing} />
    </button>
  );
}

function StandingTag({ standing }: Pick<DraftRowProps, 'standing'>) {
  const { t } = useText();
  if (!standing || standing.kind === 'untold' || standing.kind === 'unlisted') return null;
  const kind = standing.kind === 'new' ? 'new' : standing.about[0].standing;
  return (
    <span className="draft-tag" data-standing={kind}>
      {t(`review.again.tag.${kind}`)}
    </span>
  );
}
