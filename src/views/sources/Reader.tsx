import { useMemo, useRef, useState } from 'react';
import { isOwnId } from '../../domain/own/ownIds';
import { languageName } from '../../i18n/languageName';
import { publishedDay } from '../../i18n/said';
import { useText } from '../../i18n/TextContext';
import type { ReaderDocument } from '../../selectors/readerDocument';
import { OmissionRule, PassageBlock } from './PassageBlock';
import { ShowChoice, type Shown } from './ShowChoice';
import { Unanchored } from './Unanchored';
import { useArrival } from './useArrival';

type ReaderProps = {
  readonly document: ReaderDocument;
  readonly claim: string | null;
  /** How many of its figures the filters leave; null when no filter is on. */
  readonly matching: number | null;
  readonly titleId: string;
};

/** One document: its quoted passages in order, and what is left out between them. */
export function Reader({ document, claim, matching, titleId }: ReaderProps) {
  const { t } = useText();
  const [shown, setShown] = useState<Shown>('both');
  const reader = useRef<HTMLElement>(null);
  const { source, blocks, figures, unanchored, translated } = document;
  const isTranslated = translated !== null;
  const numbers = useMemo(
    () => new Map<string, number>(figures.map((figure) => [figure.claim.id, figure.number])),
    [figures],
  );
  useArrival(reader, source.id, claim);
  return (
    <article
      ref={reader}
      className="reader"
      data-doc={source.id}
      data-shown={isTranslated ? shown : 'original'}
      aria-labelledby={titleId}
    >
      <header className="reader-head">
        <ReaderTitle document={document} titleId={titleId} />
        {isTranslated && <ShowChoice shown={shown} onChoose={setShown} />}
      </header>
      {matching !== null && (
        <p className="reader-filtered">{t('sources.filtered', { shown: matching, count: figures.length })}</p>
      )}
      <ColumnNames document={document} />
      {blocks.map((block) =>
        block.kind === 'omission' ? (
          <OmissionRule key={`omission ${block.start}`} omission={block} />
        ) : (
          <PassageBlock key={block.start} passage={block} lang={source.lang} numbers={numbers} />
        ),
      )}
      <Unanchored unanchored={unanchored} source={source} />
      {!isOwnId(source.id) && <p className="reader-note">{t('sources.quotesOnly')}</p>}
    </article>
  );
}

type ReaderTitleProps = Pick<ReaderProps, 'document' | 'titleId'>;

function ReaderTitle({ document: { source, figures, passages }, titleId }: ReaderTitleProps) {
  const text = useText();
  const { t } = text;
  const facts = [
    t('sources.published', { publisher: source.publisher.name, day: publishedDay(text, source) }),
    t('sources.publishedIn', { language: languageName(text, source.lang) }),
    t('sources.inPassages', {
      figures: t('sources.figures', { count: figures.length }),
      passages: t('sources.passages', { count: passages }),
    }),
  ];
  return (
    <div className="reader-title">
      <h2 id={titleId}>{text.pick(source.name)}</h2>
      {source.title !== null && source.title !== text.pick(source.name) && (
        <p className="reader-headline" lang={source.lang} translate="no">
          {source.title}
        </p>
      )}
      <p>{facts.join('. ')}</p>
      <p className="reader-links">
        {source.url !== null && (
          <a href={source.url} target="_blank" rel="noreferrer">
            {t('sources.openOriginal')}
          </a>
        )}
        {source.machineTranslation && <span className="reader-tag">{t('sources.machine')}</span>}
      </p>
    </div>
  );
}

function ColumnNames({ document: { source, translated } }: Pick<ReaderProps, 'document'>) {
  const text = useText();
  const { t } = text;
  return (
    <div className="reader-columns">
      <span className="column-original">{t('sources.original', { language: languageName(text, source.lang) })}</span>
      {translated !== null && (
        <span className="column-translation">
          {t(`sources.translated.${translated.by}`, { language: languageName(text, translated.lang) })}
        </span>
      )}
      <span className="column-margin">{t('sources.margin')}</span>
    </div>
  );
}
