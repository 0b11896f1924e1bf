import { type PointerEvent, useRef, useState } from 'react';
import type { UiLanguage } from '../../../domain/quote';
import { useText } from '../../../i18n/TextContext';
import { movedTo } from '../../../lib/movedTo';
import type { Drawings } from '../../../pictures/drawing';
import type { Vocabulary } from '../../../state/address';
import type { Remarks } from '../../../state/remarks';
import { ThingRow } from './ThingRow';

type ThingListProps = {
  readonly names: readonly string[];
  readonly remarks: Remarks;
  readonly lang: UiLanguage;
  readonly vocabulary: Vocabulary;
  readonly drawings: Drawings;
  readonly onChange: (names: readonly string[]) => void;
  readonly onRemarks: (remarks: Remarks) => void;
};

/** The things in their order, which arrows and a grip change; a row that is moved tells where it is now. */
export function ThingList({ names, remarks, onChange, onRemarks, ...rest }: ThingListProps) {
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const move = (name: string, place: number) => {
    const order = movedTo(names, name, place);
    if (order.join('~') === names.join('~')) return;
    onChange(order);
    setTold(t('report.movedTo', { place: order.indexOf(name) + 1, count: order.length }));
  };
  /** Over the middle of another row, the held one takes its place. */
  const drag = ({ clientY }: PointerEvent) => {
    if (held === null) return;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const over = rows.findIndex(({ top, bottom }) => top <= clientY && clientY < bottom);
    const row = rows[over];
    const from = names.indexOf(held);
    if (!row || over === from) return;
    const isPast = over > from ? clientY > (row.top + row.bottom) / 2 : clientY < (row.top + row.bottom) / 2;
    if (isPast) move(held, over);
  };
  return (
    <>
      <ol ref={list} className="report-things">
        {names.map((name, index) => (
          <ThingRow
            key={name}
            {...rest}
            name={name}
            place={index}
            count={names.length}
            held={held === name}
            remark={remarks[name] ?? ''}
            onRemark={(words) => onRemarks({ ...remarks, [name]: words })}
            onMove={(by) => move(name, index + by)}
            onRemove={() => onChange(names.filter((other) => other !== name))}
            grip={{
              onPointerDown: (event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setHeld(name);
              },
              onPointerMove: drag,
              onPointerUp: () => setHeld(null),
              onPointerCancel: () => setHeld(null),
            }}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  );
}
