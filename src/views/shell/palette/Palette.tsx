import { type Ref, useDeferredValue, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Row } from '../../../layout/palette/row';
import { sectionsFor } from '../../../layout/palette/sections';
import { useSheet } from '../../useSheet';
import paletteSheet from './palette.css?inline';
import { useCommands } from './useCommands';

/** Lets the box above pass on its keys: true where one meant something here. */
export type Pilot = { readonly press: (key: string, shift: boolean) => boolean };

type PaletteProps = {
  readonly id: string;
  readonly words: string;
  readonly pilot: Ref<Pilot>;
  /** Puts other words into the box. */
  readonly ask: (words: string) => void;
  readonly close: () => void;
  /** The element that is chosen by Enter; null while there is none. */
  readonly onActive: (id: string | null) => void;
};

/** What the search box offers: the list of a combobox, whose focus stays in the box. */
export function Palette({ id, words, pilot, ask, close, onActive }: PaletteProps) {
  useSheet(paletteSheet);
  const { text, dataset, choices, commands, doings } = useCommands(ask);
  const asked = useDeferredValue(words);
  const sections = useMemo(
    () => sectionsFor(text, dataset, choices, asked, commands, doings),
    [text, dataset, choices, asked, commands, doings],
  );
  const rows = sections.flatMap((section) => section.rows);
  const [at, setAt] = useState({ asked, index: 0 });
  const index = at.asked === asked ? Math.min(at.index, rows.length - 1) : 0;
  const idOf = (key: string) => `${id}-${key.replace(/[^\w-]/g, '-')}`;
  const active = rows[index];
  const filter = rows.find((row) => row.isFilter);
  const activeId = active ? idOf(active.key) : null;
  const list = useRef<HTMLDivElement>(null);

  const choose = ({ key, run }: Row) => {
    run();
    if (!ASKS.test(key)) close();
  };
  useImperativeHandle(pilot, () => ({
    press: (key, shift) => {
      const chosen = shift ? filter : active;
      if (key === 'Enter' && chosen) choose(chosen);
      else if (key === 'ArrowDown') setAt({ asked, index: (index + 1) % rows.length });
      else if (key === 'ArrowUp') setAt({ asked, index: (index + rows.length - 1) % rows.length });
      else return false;
      return true;
    },
  }));
  useEffect(() => {
    onActive(activeId);
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId, onActive]);
  useEffect(() => () => onActive(null), [onActive]);

  return (
    <div className="palette" data-empty={rows.length === 0 ? '' : undefined}>
      {rows.length === 0 && (
        <p className="palette-none" role="status">
          {text.t('palette.none', { words: asked.trim() })}
        </p>
      )}
      <div ref={list} id={id} role="listbox" aria-label={text.t('palette.list')} className="palette-list">
        {sections.map((section) => (
          <div key={section.key} role="group" aria-labelledby={idOf(`title ${section.key}`)} className="palette-group">
            <div id={idOf(`title ${section.key}`)} role="presentation" className="palette-title">
              {section.title}
            </div>
            {section.rows.map((row) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, whose list this is.
              <div
                key={row.key}
                id={idOf(row.key)}
                role="option"
                tabIndex={-1}
                aria-selected={row === active}
                aria-keyshortcuts={row === filter && row !== active ? 'Shift+Enter' : undefined}
                className="palette-row"
                data-figure={row.isFigure ? '' : undefined}
                // The focus stays in the box.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => row !== active && setAt({ asked, index: rows.indexOf(row) })}
                onClick={() => choose(row)}
              >
                <span className="palette-main">{row.main}</span>
                {row.about && <span className="palette-about">{row.about}</span>}
                {row.tag && <span className="palette-tag">{row.tag}</span>}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Rows that put other words into the box, which stays open. */
const ASKS = /^(try |instead$)/;
