import { type ReactNode, useState } from 'react';
import { copyWords } from '../../dom/copyRich';
import type { Statement } from '../../domain/claim';
import type { Appearance } from '../../domain/quote';
import type { Words } from '../../i18n/words';
import { publisherAddress } from '../../selectors/evidence';
import { permalink } from '../../state/permalink';
import { useActions } from '../../state/ReaderContext';
import { Icon, type IconName } from '../../ui/Icon';
import { StarButton } from '../StarButton';
import { useView } from '../useView';

/** Ways on from the evidence: the passage in its document, the publisher's page, a citation, an address. */
export function Actions({ statement, appearance }: { readonly statement: Statement; readonly appearance: Appearance }) {
  const { dataset, choices, text } = useView();
  const { readDocument, openExport } = useActions();
  const { t } = text;
  const source = dataset.sourceById.get(appearance.source);
  const address = publisherAddress(source?.url ?? null, appearance);
  const publisher = `${t('evidence.atPublisher')} (${t('evidence.mayHaveChanged')})`;
  return (
    <CopyActions
      id={statement.id}
      citation={async () => {
        await prepareCitation(text.words);
        return (await loadCitation()).statementCitation(dataset, text, choices, statement);
      }}
      onNear={() => void prepareCitation(text.words).catch(() => undefined)}
      before={
        <Action
          icon="book"
          name={t('evidence.inContext')}
          worded
          onClick={() => readDocument(appearance.source, statement.id, { focus: 'words' })}
        />
      }
      more={
        <>
          {dataset.claimById.has(statement.id) && (
            <Action icon="image" name={t('evidence.picture')} opens onClick={() => openExport('statement')} />
          )}
          <Action icon="download" name={t('exportCite.more')} opens onClick={() => openExport('timeline', 'cite')} />
        </>
      }
      after={
        address && (
          <a
            className="ev-action"
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={publisher}
            title={publisher}
          >
            <Icon name="outside" />
          </a>
        )
      }
    />
  );
}

/** The writer of citations comes when the button is reached, and with it its words. */
const loadCitation = () => import('../../files/cite/citation');
const prepareCitation = (words: Words) => Promise.all([loadCitation(), words.load(['exportCite'])]);

type CopyActionsProps = {
  /** What the permalink opens. */
  readonly id: string;
  readonly citation: (permalink: string) => string | Promise<string>;
  /** A citation is likely to be wanted. */
  readonly onNear?: () => void;
  readonly before?: ReactNode;
  /** Beside the citation. */
  readonly more?: ReactNode;
  readonly after?: ReactNode;
};

/** The two ways to take evidence elsewhere, between others; what cannot be copied is offered to be copied by hand. */
export function CopyActions({ id, citation, onNear, before, more, after }: CopyActionsProps) {
  const { dataset, choices, text } = useView();
  const [copied, setCopied] = useState<Copied | null>(null);
  const { t } = text;
  const link = () => permalink({ ...choices, claim: id }, dataset);
  const copy = async (what: 'cited' | 'copied', words: string) =>
    setCopied({ what, words, done: await copyWords(words) });
  // Without its writer, the address is left to be copied by hand.
  const cite = async () => {
    const words = await Promise.resolve(citation(link())).catch(() => null);
    return words === null ? setCopied({ what: 'cited', words: link(), done: false }) : copy('cited', words);
  };
  return (
    <div className="ev-actions">
      {before}
      <StarButton thing={id} />
      <Action icon="copy" name={t('evidence.cite')} onNear={onNear} onClick={() => void cite()} />
      {more}
      <Action icon="link" name={t('evidence.permalink')} onClick={() => void copy('copied', link())} />
      {after}
      <div role={copied ? 'status' : undefined} aria-live="polite" className="ev-copied">
        {copied?.done && t(copied.what === 'cited' ? 'evidence.cited' : 'evidence.copied')}
        {copied && !copied.done && (
          <label>
            {t('evidence.copyFailed')}
            <textarea
              readOnly
              value={copied.words}
              onFocus={({ target }) => target.select()}
              ref={(area) => {
                area?.focus();
              }}
            />
          </label>
        )}
      </div>
    </div>
  );
}

type Copied = { readonly what: 'cited' | 'copied'; readonly words: string; readonly done: boolean };

type ActionProps = {
  readonly icon: IconName;
  readonly name: string;
  /** With its name in words, however little room there is. */
  readonly worded?: boolean;
  /** It opens a dialog, and is never worded. */
  readonly opens?: boolean;
  readonly onNear?: (() => void) | undefined;
  readonly onClick: () => void;
};

function Action({ icon, name, worded = false, opens = false, onNear, onClick }: ActionProps) {
  return (
    <button
      type="button"
      className="ev-action"
      aria-haspopup={opens ? 'dialog' : undefined}
      aria-label={name}
      title={worded ? undefined : name}
      onPointerEnter={onNear}
      onFocus={onNear}
      onClick={onClick}
    >
      <Icon name={icon} />
      {!opens && <span className={worded ? undefined : 'ev-roomy'}>{name}</span>}
    </button>
  );
}
