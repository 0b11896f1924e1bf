import { useState } from 'react';
import { isOwnId } from '../../domain/own/ownIds';
import { type Appearance, type QuoteParts, quoteParts, type Translation, translationParts } from '../../domain/quote';
import { shortDay } from '../../i18n/dates';
import { languageName } from '../../i18n/languageName';
import { cutQuote, isCut } from '../../layout/evidence/cutQuote';
import { quoteContext } from '../../selectors/evidence';
import { useView } from '../useView';

type AppearanceQuoteProps = {
  readonly appearance: Appearance;
  /** True for an event: there are no words of a figure to mark. */
  readonly whole?: boolean;
  /** True for further appearances: no translation, their document named below. */
  readonly compact?: boolean;
};

/**
 * The sentence in the reader's language first, with whose translation it is, then the original; one that is in the
 * reader's language stands alone. The words of the figure are marked, and never cut.
 */
export function AppearanceQuote({ appearance, whole = false, compact = false }: AppearanceQuoteProps) {
  const { dataset, text } = useView();
  const { t } = text;
  const [open, setOpen] = useState(false);
  const source = dataset.sourceById.get(appearance.source);
  const lang = source?.lang ?? 'ru';
  const around = quoteContext(dataset, appearance.source, appearance.quote);
  const translation = compact || appearance.translation?.lang === lang ? null : appearance.translation;
  const isRead = translation?.lang === text.lang;
  const original = whole ? { before: appearance.quote.exact, figure: '', after: '' } : quoteParts(appearance);
  const translated = translation && translationParts(translation);
  const isShortened = [original, ...(isRead && translated ? [translated] : [])].some((parts) => isCut(cutQuote(parts)));
  const hasMore = isShortened || (!compact && Boolean(around.before || around.after || (translation && !isRead)));
  return (
    <div className="ev-appearance">
      <div className="ev-words">
        {isRead && translated && <Translated from={lang} translation={translation} parts={translated} open={open} />}
        <div className="ev-quote" data-second={isRead && translated?.figure ? '' : undefined}>
          {isRead && <span className="tag">{lang.toUpperCase()}</span>}{' '}
          <blockquote lang={lang} translate="no" cite={source?.url ?? undefined}>
            {open && around.before && <span className="ev-around">{around.before}</span>}
            <Words parts={original} open={open} />
            {open && around.after && <span className="ev-around">{around.after}</span>}
          </blockquote>{' '}
          {hasMore && (
            <button type="button" className="text-button ev-whole" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t(open ? 'evidence.shortQuote' : 'evidence.wholeQuote')}
            </button>
          )}
        </div>
        {open && !isRead && translated && translation && (
          <Translated from={lang} translation={translation} parts={translated} open />
        )}
      </div>
      {!appearance.anchored && (
        <p className="ev-unanchored" role="note">
          {t('evidence.unanchored')}
        </p>
      )}
    </div>
  );
}

type DocumentLineProps = { readonly appearance: Appearance; readonly occasion?: string | null | undefined };

/** On which occasion it was said; who printed it, when, and in which language. */
export function DocumentLine({ appearance, occasion }: DocumentLineProps) {
  const { dataset, text } = useView();
  const source = dataset.sourceById.get(appearance.source);
  if (!source) return null;
  return (
    <p className="ev-document">
      {occasion && `${occasion} · `}
      {source.publisher.name}, {shortDay(text, source.published)}, {languageName(text, source.lang)}
      {source.machineTranslation ? `; ${text.t('evidence.machine')}` : ''}
      {isOwnId(source.id) && (
        <>
          {' '}
          <span className="tag">{text.t('evidence.mine')}</span>
        </>
      )}
    </p>
  );
}

type TranslatedProps = {
  readonly from: string;
  readonly translation: Translation;
  readonly parts: QuoteParts;
  readonly open: boolean;
};

function Translated({ from, translation: { lang, by }, parts, open }: TranslatedProps) {
  const { text } = useView();
  const [original, to] = [from.toUpperCase(), lang.toUpperCase()];
  return (
    <p className={lang === text.lang ? 'ev-quote' : 'ev-quote ev-aside'} lang={lang}>
      <span className="tag" lang={text.lang}>
        {text.t(`evidence.translation.${by}`, { from: original, to })}
      </span>{' '}
      <Words parts={parts} open={open} />
    </p>
  );
}

/** A quote around its figure. What is cut stays in the page, unseen, so that it is the quote word by word. */
function Words({ parts, open }: { readonly parts: QuoteParts; readonly open: boolean }) {
  const { left, before, figure, after, right } = cutQuote(parts);
  return (
    <>
      {left && <span hidden={!open}>{left}</span>}
      <span className={left && !open ? 'ev-cut-start' : undefined}>{before}</span>
      {figure && <mark>{figure}</mark>}
      <span className={right && !open ? 'ev-cut-end' : undefined}>{after}</span>
      {right && <span hidden={!open}>{right}</span>}
    </>
  );
}
