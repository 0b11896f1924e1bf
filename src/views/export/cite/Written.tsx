import { Fragment, use, useRef, useState } from 'react';
import { copyRich } from '../../../dom/copyRich';
import { download } from '../../../dom/download';
import { htmlRuns } from '../../../files/cite/runs';
import { type CitationForm, FILE_OF, type WrittenCitation } from '../../../files/cite/writeCitation';
import { useText } from '../../../i18n/TextContext';
import { Icon } from '../../../ui/Icon';

type WrittenProps = { readonly written: Promise<WrittenCitation>; readonly form: CitationForm; readonly name: string };

/** The citation to be read, copied and saved; what cannot be copied is selected, to be copied by hand. */
export function Written({ written, form, name }: WrittenProps) {
  const { t } = useText();
  const { words, runs } = use(written);
  const area = useRef<HTMLTextAreaElement>(null);
  const prose = useRef<HTMLParagraphElement>(null);
  const [done, setDone] = useState<{ readonly words: string; readonly says: string } | null>(null);
  const say = (says: string) => setDone({ words, says });
  const copy = async () => {
    try {
      if (runs) await copyRich({ words, html: htmlRuns(runs) });
      else await navigator.clipboard.writeText(words);
      say(t('exportCite.copied'));
    } catch {
      area.current?.select();
      if (prose.current) getSelection()?.selectAllChildren(prose.current);
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
      {runs ? (
        <p ref={prose} className="cite-text cite-prose">
          {runs.map(({ text, italic, href }, index) => {
            const set = italic ? <i>{text}</i> : text;
            // biome-ignore lint/suspicious/noArrayIndexKey: a citation is written anew as a whole
            return <Fragment key={index}>{href === undefined ? set : <a href={href}>{set}</a>}</Fragment>;
          })}
        </p>
      ) : (
        <textarea
          ref={area}
          className={isProse ? 'cite-text cite-prose' : 'cite-text'}
          aria-label={t('exportCite.citation')}
          readOnly
          spellCheck={false}
          value={words}
        />
      )}
      {isOfficial(form) && <WhoseStyle />}
      <div className="cite-actions">
        <button type="button" className="button button-main" onClick={() => void copy()}>
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

/** The forms that are written after the files of the Citation Style Language project, which asks to be named. */
function isOfficial(form: CitationForm): boolean {
  return form === 'apa' || form === 'chicago' || form === 'mla';
}

const WHOSE = [
  { name: 'processor', words: 'citeproc-js', address: 'https://github.com/Juris-M/citeproc-js' },
  { name: 'project', words: 'Citation Style Language', address: 'https://citationstyles.org/' },
] as const;

function WhoseStyle() {
  const { template } = useText();
  return (
    <p className="export-option-note">
      {template('exportCite.styles').map((part) => {
        const whose = WHOSE.find(({ name }) => name === part);
        return whose ? (
          <a key={part} href={whose.address}>
            {whose.words}
          </a>
        ) : (
          part
        );
      })}
    </p>
  );
}
