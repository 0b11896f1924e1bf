import { useRef, useState } from 'react';
import { giveFiles } from '../../dom/giveFiles';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { PickFiles } from '../../ui/PickFiles';

const ACCEPTED =
  '.txt,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,.eml,text/plain,text/html,application/pdf,message/rfc822';

/** What has been taken away from here: pictures, packages and backups. */
const OPENED = '.png,.svg,.pdf,.zip,.json,image/png,image/svg+xml,application/pdf,application/zip,application/json';

type ChooseDocumentProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string, html: string | null) => void;
  /** Something else than a document is opened. */
  readonly onLeave: () => void;
};

/** Text to paste, files to pick, or what was taken away from here: a picture, a package, a backup; files can be dropped anywhere. */
export function ChooseDocument({ onFiles, onPaste, onLeave }: ChooseDocumentProps) {
  const { t } = useText();
  const [words, setWords] = useState('');
  const html = useRef<string | null>(null);
  const { goTo } = useActions();
  return (
    <form
      className="intake-choose"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onPaste(words, html.current);
      }}
    >
      <label className="intake-field">
        {t('intake.paste')}
        <textarea
          rows={9}
          value={words}
          onPaste={({ clipboardData, currentTarget }) => {
            // The paragraphs of a page, as long as nothing else is in the box.
            html.current = currentTarget.value === '' ? clipboardData.getData('text/html') || null : null;
          }}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <div className="intake-ways">
        <button type="submit" className="button button-main" disabled={words.trim() === ''}>
          {t('intake.read')}
        </button>
        <span className="intake-or">{t('intake.or')}</span>
        <PickFiles name={t('intake.pick')} accept={ACCEPTED} multiple onFiles={onFiles} />
        <PickFiles
          name={t('intake.open')}
          accept={OPENED}
          onFiles={(files) => {
            onLeave();
            // A picture brings a view of its own.
            if (files.every(({ name }) => /\.zip$/i.test(name))) goTo('sources');
            giveFiles(files);
          }}
        />
      </div>
      <p className="intake-note">{t('intake.formats')}</p>
      <p className="intake-note">{t('intake.private')}</p>
    </form>
  );
}
