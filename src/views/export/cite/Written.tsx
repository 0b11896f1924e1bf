import { use, useRef, useState } from 'react';
import { download } from '../../../dom/download';
import { FILE_OF, type Form } from '../../../files/cite/writeCitation';
import { useText } from '../../../i18n/TextContext';
import { Icon } from '../../../ui/Icon';

type WrittenProps = { readonly written: Promise<string>; readonly form: Form; readonly name: string };

/** The citation to be read, copied and saved; what cannot be copied is selected, to be copied by hand. */
export function Written({ written, form, name }: WrittenProps) {
  const { t } = useText();
  const words = use(written);
  const area = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ readonly words: string; readonly says: string } | null>(null);
  const say = (says: string) => setDone({ words, says });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      say(t('exportCite.copied'));
    } catch {
      area.current?.select();
      say(t('exportCite.copyFailed'));
    }
  };
  const save = () => {
    download(new Blob([words], { type: `${FILE_OF[form].type};charset=utf-8` }), name);
    say(t('exportCite.saved', { name }));
  };
  const isProse = form === 'inline' || form === 'full';
  return (
    <section className="cite-written" aria-label={t('exportCite.citation')}>
      <textarea
        ref={area}
        className={isProse ? 'cite-text cite-prose' : 'cite-text'}
        aria-label={t('exportCite.citation')}
        readOnly
        spellCheck={false}
        value={words}
      />
      <div className="cite-actions">
        <button type="button" className="button export-main" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('exportCite.copy')}
        </button>
        <button type="button" className="button cite-save" onClick={save}>
          <Icon name="download" />
          {t('exportCite.save')}
        </button>
        <p role="status" className="export-status">
          {done?.words === words && done.says}
        </p>
      </div>
    </section>
  );
}
