import { type FormEvent, useId, useState } from 'react';
import { choiceOf, isOnAxis, rangeOn } from '../../domain/axis';
import { withHandle } from '../../domain/month';
import { useActions, useChoice } from '../../state/ReaderContext';
import { parsePoint } from '../../state/time';
import { useView } from '../useView';
import './time-field.css';

/** A month as it may be typed, on keys that have no hyphen too: `2024 5`, `05.2024`, `2024/05` → `2024-05`. */
function asMonth(typed: string): string {
  const [, one = '', other = ''] = /^\s*(\d{1,4})[\s.,/-]+(\d{1,4})\s*$/.exec(typed) ?? [];
  const [year, month] = one.length === 4 ? [one, other] : [other, one];
  return year.length === 4 && month.length <= 2 ? `${year}-${month.padStart(2, '0')}` : typed;
}

type TimeFieldProps = {
  readonly handle: 'from' | 'to';
  /** What says how a time is written, by its id. */
  readonly help: string;
};

/** A handle's label that can be typed: a year or a month. What cannot be read is said, and nothing changes. */
export function TimeField({ handle, help }: TimeFieldProps) {
  const { dataset, text } = useView();
  const { t } = text;
  const { chooseTime } = useActions();
  const chosen = useChoice((choices) => choices.time);
  const time = rangeOn(dataset.axis, chosen);
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const id = useId();

  const commit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === null) return;
    const read = parsePoint(asMonth(typed));
    const point = read && isOnAxis(dataset.axis, read) ? read : undefined;
    setRefused(point ? null : typed);
    setTyped(null);
    if (point) chooseTime(choiceOf(dataset.axis, withHandle(time, handle, point)));
  };

  return (
    <form className="time-field" onSubmit={commit}>
      <label htmlFor={id}>{t(`timeline.${handle}`)}</label>
      <input
        id={id}
        value={typed ?? time[handle]}
        inputMode="decimal"
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? help : `${id}-refused ${help}`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => commit()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setTyped(null);
        }}
      />
      {refused !== null && (
        <span id={`${id}-refused`} className="time-refused" role="alert">
          {t('timeline.typed', { text: refused })}
        </span>
      )}
    </form>
  );
}
