import { useId, useRef, useState } from 'react';
import { copyWords } from '../../../dom/copyRich';
import { useText } from '../../../i18n/TextContext';
import { Icon } from '../../../ui/Icon';

/** The HTML to be copied: by the button, or by hand where the browser does not allow that. */
export function SnippetBox({ html }: { readonly html: string }) {
  const { t } = useText();
  const [told, setTold] = useState<{ readonly html: string; readonly done: boolean } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async () => {
    const done = await copyWords(html);
    if (!done) area.current?.focus();
    setTold({ html, done });
  };
  return (
    <div className="embed-snippet">
      <label htmlFor={id}>{t('exportEmbed.snippet')}</label>
      <textarea id={id} ref={area} readOnly value={html} rows={7} onFocus={({ target }) => target.select()} />
      <p className="embed-note">{t('exportEmbed.note')}</p>
      <div className="embed-copy">
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('exportEmbed.copy')}
        </button>
        <span role="status">
          {told?.html === html && t(told.done ? 'exportEmbed.copied' : 'exportEmbed.copyFailed')}
        </span>
      </div>
    </div>
  );
}
