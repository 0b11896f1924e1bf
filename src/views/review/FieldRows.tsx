import type { OwnFigure, OwnGround } from '../../domain/own/ownFigure';
import { fieldsOf } from '../../domain/own/reviewing';
import type { Field } from '../../domain/recognise/draft';
import { groundText, ownFieldText } from '../../i18n/ownWords';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

type FieldRowsProps = { readonly figure: OwnFigure; readonly review: Pick<Review, 'dossier' | 'dataset'> };

/** The parts that are told together: number, bound and unit are one figure. */
const OF_FIGURE: readonly Field[] = ['amount', 'bound', 'unit'];
const APART: readonly Field[] = ['indicator', 'place', 'period', 'speaker'];

/** What was read, and for each part why: its words, the rule, and whether that is said, assumed, missing or the reader's. */
export function FieldRows({ figure, review }: FieldRowsProps) {
  const text = useText();
  const { dossier, dataset } = review;
  const { document: own } = dossier;
  const numbers = fieldsOf(figure).filter((field) => OF_FIGURE.includes(field));
  return (
    <dl className="draft-fields">
      {numbers.map((field) => (
        <div key={field}>
          <dt>{text.t(`review.label.${field}`)}</dt>
          <dd>
            <Ground ground={figure.why[field]} words={groundText(text, own, figure.why[field])} />
          </dd>
        </div>
      ))}
      {APART.map((field) => (
        <div key={field}>
          <dt>{text.t(`review.label.${field}`)}</dt>
          <dd>
            <span className="draft-field">{ownFieldText(text, figure, field, own, dataset)}</span>
            <Ground ground={figure.why[field]} words={groundText(text, own, figure.why[field])} />
          </dd>
        </div>
      ))}
      {figure.status !== 'stated' && (
        <div>
          <dt>{text.t('review.edit.status')}</dt>
          <dd>
            <span className="draft-field">{text.t(`review.meant.${figure.status}`)}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Ground({ ground, words }: { readonly ground: OwnGround; readonly words: string }) {
  const { t } = useText();
  return (
    <span className="draft-ground">
      {ground.standing !== 'decided' && (
        <span className="draft-standing" data-standing={ground.standing}>
          {t(`review.standing.${ground.standing}`)}
        </span>
      )}
      <span>{words}</span>
    </span>
  );
}
