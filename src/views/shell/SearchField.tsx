import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { afterPaint } from '../../dom/afterPaint';
import { isSearchShortcut } from '../../dom/searchShortcut';
import { useText } from '../../i18n/TextContext';
import { useActions, useChoice, useClosedByBack } from '../../state/ReaderContext';
import { PHONE } from '../../ui/breakpoints';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { LazyPanel } from '../Panel';
import { wordedPart } from '../wordedPart';
import type { Pilot } from './palette/Palette';

const Palette = wordedPart(['palette', 'walk'], async () => (await import('./palette/Palette')).Palette);

/**
 * The box that is asked: what it offers opens below it, loaded when it is first asked for. While that is closed it shows
 * the words that filter. `/` and Ctrl-K (⌘K) lead to it from anywhere.
 */
export function SearchField() {
  const { t } = useText();
  const { search } = useActions();
  const q = useChoice((choices) => choices.q);
  /** The words in the box while its list is open. */
  const [words, setWords] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const pilot = useRef<Pilot>(null);
  const id = useId();
  const list = `${id}list`;
  const isOpen = words !== null;
  const open = () => setWords((known) => known ?? input.current?.value ?? '');
  const close = useCallback(() => setWords(null), []);
  // What was chosen has answered: the keys are the page's again, where nothing has the focus that was opened.
  const leave = useCallback(() => {
    close();
    afterPaint(() => input.current?.blur());
  }, [close]);
  // There it lies over the page.
  useClosedByBack(isOpen && matchMedia(PHONE).matches, close);
  useEffect(() => {
    // What the reader has begun to ask before this was there.
    if (input.current && document.activeElement === input.current) setWords(input.current.value);
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!isSearchShortcut(event)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
      setWords(input.current?.value ?? '');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (key === 'Escape' && isOpen) close();
    else if (key === 'Escape') event.currentTarget.blur();
    else if (key === 'ArrowDown' && !isOpen) open();
    else if (!isOpen || event.nativeEvent.isComposing || !pilot.current?.press(key, event.shiftKey)) return;
    event.preventDefault();
  };
  return (
    <div
      role="search"
      ref={box}
      className="search"
      data-open={isOpen ? '' : undefined}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) close();
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {t('search.label')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={input}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active ?? undefined}
        value={words ?? q}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onClick={open}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={onKeyDown}
      />
      {q === '' && !isOpen && (
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      )}
      {q !== '' && !isOpen && <IconButton icon="close" name={t('search.clear')} onClick={() => search('')} />}
      {isOpen && <IconButton icon="close" name={t('search.close')} className="search-close" onClick={close} />}
      {isOpen && (
        <div className="search-found">
          <LazyPanel view="palette" onClose={close} waiting={<p className="loading">{t('search.waiting')}</p>}>
            <Palette id={list} words={words} pilot={pilot} ask={setWords} close={leave} onActive={setActive} />
          </LazyPanel>
        </div>
      )}
    </div>
  );
}
