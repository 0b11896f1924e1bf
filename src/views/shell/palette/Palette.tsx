import { type Ref, useDeferredValue, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { letSearch, useSearchable, useShelves } from '../../../data/library';
import { askToAdd } from '../../../dom/askToAdd';
import { hasOwn, WHOSE } from '../../../domain/own/whose';
import { useText } from '../../../i18n/TextContext';
import { actionRows, viewRows } from '../../../layout/palette/commands';
import type { Row } from '../../../layout/palette/row';
import { sectionsFor } from '../../../layout/palette/sections';
import { LANGUAGES, THEMES, tabsOf } from '../../../state/choices';
import { useActions, useChoice } from '../../../state/ReaderContext';
import './palette.css';

/** Lets the box above pass on its keys: true where one meant something here. */
export type Pilot = { readonly press: (key: string) => boolean };

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
  const text = useText();
  const { dataset } = useSearchable();
  const choices = useChoice((all) => all);
  const actions = useActions();
  const shelves = useShelves();
  const asked = useDeferredValue(words);
  const sections = useMemo(() => {
    const filterBy = (q: string) => void letSearch(shelves).then(() => actions.search(q));
    const offered = { themes: THEMES, languages: LANGUAGES, whose: hasOwn(dataset) ? [null, ...WHOSE] : [] };
    const commands = {
      views: viewRows(text, tabsOf(dataset.parts, choices.tab), choices.tab, actions.goTo),
      actions: actionRows(text, choices, offered, {
        ...actions,
        addDocument: () => askToAdd(),
        explainKeys,
        showAccessibility,
        readView,
        checkDraft,
      }),
    };
    return sectionsFor(text, dataset, choices, asked, commands, { ...actions, ask, filterBy });
  }, [text, dataset, choices, asked, actions, ask, shelves]);
  const rows = sections.flatMap((section) => section.rows);
  const [at, setAt] = useState({ asked, index: 0 });
  const index = at.asked === asked ? Math.min(at.index, rows.length - 1) : 0;
  const idOf = (key: string) => `${id}-${key.replace(/[^\w-]/g, '-')}`;
  const active = rows[index];
  const activeId = active ? idOf(active.key) : null;
  const list = useRef<HTMLDivElement>(null);

  const choose = ({ key, run }: Row) => {
    run();
    if (!ASKS.test(key)) close();
  };
  useImperativeHandle(pilot, () => ({
    press: (key) => {
      if (key === 'Enter' && active) choose(active);
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

/** What goes along with those who use keys answers. */
const explainKeys = () => void dispatchEvent(new Event('explain-keys'));
const checkDraft = () => void dispatchEvent(new Event('check-draft'));
const showAccessibility = () => void dispatchEvent(new Event('show-accessibility'));
const readView = (view: string) => void dispatchEvent(new CustomEvent('read-view', { detail: view }));

/** Rows that put other words into the box, which stays open. */
const ASKS = /^(try |instead$)/;
