import { useState } from 'react';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { BOUNDS, type ChangeDirection } from '../../domain/quantity';
import type { DraftQuantity } from '../../domain/recognise/draft';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

type QuantityFieldsProps = { readonly figure: OwnFigure; readonly review: Pick<Review, 'edit' | 'dataset'> };

/** Bound, number and unit; each is put in when the reader leaves it, and what is no number is not. */
export function QuantityFields({ figure, review }: QuantityFieldsProps) {
  const { t } = useText();
  const { quantity } = figure;
  const level = quantity && 'amount' in quantity ? quantity : null;
  const [number, setNumber] = useState(level ? String(level.amount) : '');
  const [upper, setUpper] = useState(level?.upper === undefined ? '' : String(level.upper));
  const put = (change: Partial<Extract<DraftQuantity, { readonly amount: number }>>) => {
    const amount = numberIn(number);
    if (amount === null) return;
    const { upper: before, ...rest } = { bound: 'exact' as const, unit: 'USD', ...level, amount, ...change };
    const end = numberIn(upper) ?? before;
    review.edit({ quantity: rest.bound === 'range' && end !== undefined ? { ...rest, upper: end } : rest });
  };
  const turn = (direction: string) => {
    const way: ChangeDirection | null = direction === 'rising' || direction === 'falling' ? direction : null;
    if (!level) {
      if (way) review.edit({ quantity: { direction: way } });
      return;
    }
    const { direction: _before, ...rest } = level;
    review.edit({ quantity: way ? { ...rest, direction: way } : rest });
  };
  const units = review.dataset.codes.units.list.map(({ id }) => id);
  return (
    <fieldset className="draft-quantity">
      <legend>{t('review.label.figure')}</legend>
      <label className="draft-input">
        <span>{t('review.edit.bound')}</span>
        <select
          value={level?.bound ?? 'exact'}
          onChange={({ target }) => {
            const bound = BOUNDS.find((one) => one === target.value);
            if (bound) put({ bound });
          }}
        >
          {BOUNDS.map((bound) => (
            <option key={bound} value={bound}>
              {t(bound === 'exact' ? 'review.edit.unbounded' : `bound.${bound}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="draft-input">
        <span>{t('review.edit.amount')}</span>
        <input
          type="text"
          inputMode="decimal"
          value={number}
          onChange={({ target }) => setNumber(target.value)}
          onBlur={() => numberIn(number) !== (level?.amount ?? null) && put({})}
        />
      </label>
      {level?.bound === 'range' && (
        <label className="draft-input">
          <span>{t('review.edit.upper')}</span>
          <input
            type="text"
            inputMode="decimal"
            value={upper}
            onChange={({ target }) => setUpper(target.value)}
            onBlur={() => put({})}
          />
        </label>
      )}
      <label className="draft-input">
        <span>{t('review.edit.unit')}</span>
        <select value={level?.unit ?? 'USD'} onChange={({ target }) => put({ unit: target.value })}>
          {level && !units.includes(level.unit) && <option value={level.unit}>{level.unit}</option>}
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
      <label className="draft-input">
        <span>{t('review.edit.direction')}</span>
        <select value={quantity?.direction ?? ''} onChange={({ target }) => turn(target.value)}>
          {(level !== null || quantity === null) && <option value="">{t('review.edit.level')}</option>}
          <option value="rising">{t('review.edit.rising')}</option>
          <option value="falling">{t('review.edit.falling')}</option>
        </select>
      </label>
    </fieldset>
  );
}

/** A number however it is written: `28 000 000 000`, `4.5`, `4,5`, `3e9`; null where it is none. */
function numberIn(words: string): number | null {
  const plain = words.replace(/[\s\u00a0\u202f_]/g, '').replace(',', '.');
  const number = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(number) && number >= 0 ? number : null;
}
