import { useEffect, useId, useRef } from 'react';
import { letSearch, useShelves } from '../../data/library';
import { useText } from '../../i18n/TextContext';
import { useActions, useChoice } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';

/** Free text over quotes and translations; `/` goes to it from anywhere. */
export function SearchField() {
  const { t } = useText();
  const { search } = useActions();
  const shelves = useShelves();
  const q = useChoice((choices) => choices.q);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <search className="search">
      <label htmlFor={id} className="visually-hidden">
        {t('search.label')}
      </label>
      <Icon name="search" />
      <input
        id={id}
        ref={input}
        type="search"
        value={q}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        enterKeyHint="search"
        onChange={({ target }) => {
          search(target.value);
          letSearch(shelves).catch(() => search(''));
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== 'Escape') return;
          search('');
          currentTarget.blur();
        }}
      />
      {q === '' ? (
        <kbd>/</kbd>
      ) : (
        <button type="button" className="icon-button" aria-label={t('search.clear')} onClick={() => search('')}>
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
