import { type FormEvent, useId, useState } from 'react';
import { isoMonth, type MonthRange } from '../../domain/month';
import { useText } from '../../i18n/TextContext';
import { useActions, useReader } from '../../state/ReaderContext';
import { parsePoint } from '../../state/time';

/** A handle's label that can be typed: a year or a month. What cannot be read is said, and nothing changes. */
export function TimeField({ handle }: { readonly handle: 'from' | 'to' }) {
  const { t } = useText();
  const { chooseTime } = useActions();
  const time = useReader(({ choices }) => choices.time);
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const id = useId();

  const commit = (event?: FormEvent) => {
    event?.preventDefault();
    if (typed === null) return;
    const point = parsePoint(typed);
    setRefused(point ? null : typed);
    setTyped(null);
    if (point) chooseTime(withHandle(time, handle, point));
  };

  return (
    <form className="tl-field" onSubmit={commit}>
      <label htmlFor={id}>{t(`timeline.${handle}`)}</label>
      <input
        id={id}
        value={typed ?? isoMonth(time[handle])}
        inputMode="numeric"
        title={t('timeline.handleHelp')}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-refused`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => commit()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setTyped(null);
        }}
      />
      {refused !== null && (
        <span id={`${id}-refused`} className="tl-refused" role="alert">
          {t('timeline.typed', { text: refused })}
        </span>
      )}
    </form>
  );
}

/** The other handle gives way when the typed one passes it. */
function withHandle({ from, to }: MonthRange, handle: 'from' | 'to', point: MonthRange): MonthRange {
  return handle === 'from'
    ? { from: point.from, to: Math.max(to, point.from) }
    : { from: Math.min(from, point.to), to: point.to };
}
