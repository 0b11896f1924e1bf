import { movedSpan, type SpanEdge, type SpanStep } from '../../domain/own/movedSpan';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { readAgain } from '../../domain/own/readAgain';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

type SpanMoverProps = { readonly figure: OwnFigure; readonly review: Review };

const MOVES = [
  ['startBack', 'start', -1],
  ['startOn', 'start', 1],
  ['endBack', 'end', -1],
  ['endOn', 'end', 1],
] as const;
const EDGES = ['start', 'end'] as const;
const STEPS = ['word', 'letter'] as const;

/** The words of the figure, whose ends can be moved by a word or a letter; what they state is read again at once. */
export function SpanMover({ figure, review }: SpanMoverProps) {
  const { t } = useText();
  const own = review.dossier.document;
  const move = (edge: SpanEdge, step: SpanStep, by: -1 | 1) => {
    const read = readAgain(own, movedSpan(own.text, figure.figure, { edge, step, by }));
    if (read) review.edit(read);
  };
  return (
    <fieldset className="draft-span">
      <legend>{t('review.edit.wordsOf')}</legend>
      <p lang={own.lang} translate="no">
        <q translate="no">{figure.figure.exact}</q>
      </p>
      {EDGES.map((edge) => (
        <div key={edge} className="draft-moves">
          <span>{t(`review.edit.${edge}`)}</span>
          {STEPS.map((step) => (
            <span key={step} className="draft-move">
              {MOVES.filter(([, of]) => of === edge).map(([name, , by]) => (
                <button
                  key={name}
                  type="button"
                  className="review-button"
                  aria-label={t(step === 'word' ? `review.edit.${name}` : `review.edit.${name}Letter`)}
                  onClick={() => move(edge, step, by)}
                >
                  {by < 0 ? '←' : '→'}
                </button>
              ))}
              <span>{t(`review.edit.${step}`)}</span>
            </span>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
