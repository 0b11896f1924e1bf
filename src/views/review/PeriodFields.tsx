import { useState } from 'react';
import type { OwnFigure } from '../../domain/own/ownFigure';
import { PARTS_OF_YEAR, PERIOD_ASKS, type PeriodForm, periodFormOf, periodOf } from '../../domain/own/periodForm';
import { PERIOD_KINDS } from '../../domain/period';
import { useText } from '../../i18n/TextContext';
import type { Review } from './useReview';

type PeriodFieldsProps = { readonly figure: OwnFigure; readonly review: Pick<Review, 'edit' | 'dossier'> };

/** The time, by its kind; it is put in as soon as it is a time. */
export function PeriodFields({ figure, review }: PeriodFieldsProps) {
  const { t } = useText();
  const { published } = review.dossier.document;
  const [form, setForm] = useState(() => periodFormOf(figure.period, published));
  const [seen, setSeen] = useState(figure.period);
  if (seen !== figure.period) {
    setSeen(figure.period);
    // What was told here stays as it was typed; what was told elsewhere, or taken back, takes its place.
    if (JSON.stringify(periodOf(form)) !== JSON.stringify(figure.period))
      setForm(periodFormOf(figure.period, published));
  }
  const asks: readonly (keyof PeriodForm)[] = PERIOD_ASKS[form.kind];
  const put = (change: Partial<PeriodForm>) => {
    const next = { ...form, ...change };
    setForm(next);
    const period = periodOf(next);
    if (period) review.edit({ period });
  };
  const parts = Array.from({ length: PARTS_OF_YEAR[form.kind] ?? 0 }, (_, index) => String(index + 1));
  return (
    <fieldset className="draft-quantity">
      <legend>{t('review.edit.period')}</legend>
      <label className="draft-input">
        <span className="visually-hidden">{t('review.edit.period')}</span>
        <select
          value={figure.period === null ? '' : form.kind}
          data-missing={figure.period === null ? '' : undefined}
          onChange={({ target }) => {
            const kind = PERIOD_KINDS.find((one) => one === target.value);
            if (kind) put({ kind, part: '1' });
          }}
        >
          {figure.period === null && <option value="">—</option>}
          {PERIOD_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`review.kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {asks.includes('part') && (
        <label className="draft-input">
          <span>{t('review.edit.part')}</span>
          <select value={form.part} onChange={({ target }) => put({ part: target.value })}>
            {parts.map((part) => (
              <option key={part} value={part}>
                {part}
              </option>
            ))}
          </select>
        </label>
      )}
      {(['year', 'years', 'from', 'to'] as const)
        .filter((name) => asks.includes(name))
        .map((name) => (
          <label key={name} className="draft-input">
            <span>{t(`review.edit.${name}`)}</span>
            <input
              type={name === 'from' || name === 'to' ? 'date' : 'text'}
              inputMode={name === 'year' || name === 'years' ? 'numeric' : undefined}
              key={form[name]}
              defaultValue={form[name]}
              onBlur={({ target }) => target.value !== form[name] && put({ [name]: target.value })}
            />
          </label>
        ))}
    </fieldset>
  );
}
