import { useState } from 'react';
import { AMOUNT_SCALES, type AmountScale, amountIn, amountScale, writtenAmount } from '../../domain/own/amountForm';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { BOUNDS, type ChangeDirection } from '../../domain/quantity';
import type { DraftQuantity } from '../../domain/recognise/draft';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

const SCALE_NAMES = { 1: 'ones', 1e3: 'thousand', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' } as const;

type QuantityFieldsProps = { readonly figure: OwnFigure; readonly review: Pick<Review, 'edit' | 'dataset'> };

/** Bound, number, its scale and unit; a number is put in when the reader leaves it, and what is none is not. */
export function QuantityFields({ figure, review }: QuantityFieldsProps) {
  const { t, lang } = useText();
  const { quantity } = figure;
  const level = quantity && 'amount' in quantity ? quantity : null;
  const [asked, setAsked] = useState<AmountScale>(1);
  const [typed, setTyped] = useState<string | null>(null);
  const [typedUpper, setTypedUpper] = useState<string | null>(null);
  const scale = level ? amountScale(level) : asked;
  const number = typed ?? (level ? writtenAmount(level.amount, scale, lang) : '');
  const upper = typedUpper ?? (level?.upper === undefined ? '' : writtenAmount(level.upper, scale, lang));
  const put = (change: Partial<Extract<DraftQuantity, { readonly amount: number }>>, by = scale) => {
    setTyped(null);
    setTypedUpper(null);
    const amount = amountIn(number, by);
    if (amount === null) return;
    const { upper: before, ...rest } = { bound: 'exact' as const, unit: 'USD', ...level, amount, ...change };
    const end = amountIn(upper, by) ?? before;
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
          data-missing={quantity === null ? '' : undefined}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => typed !== null && put({})}
        />
      </label>
      {level?.bound === 'range' && (
        <label className="draft-input">
          <span>{t('review.edit.upper')}</span>
          <input
            type="text"
            inputMode="decimal"
            value={upper}
            onChange={({ target }) => setTypedUpper(target.value)}
            onBlur={() => typedUpper !== null && put({})}
          />
        </label>
      )}
      <label className="draft-input">
        <span>{t('review.edit.scale')}</span>
        <select
          value={scale}
          onChange={({ target }) => {
            const chosen = AMOUNT_SCALES.find((one) => String(one) === target.value) ?? 1;
            setAsked(chosen);
            put({}, chosen);
          }}
        >
          {AMOUNT_SCALES.toReversed().map((one) => (
            <option key={one} value={one}>
              {t(`review.scale.${SCALE_NAMES[one]}`)}
            </option>
          ))}
        </select>
      </label>
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
