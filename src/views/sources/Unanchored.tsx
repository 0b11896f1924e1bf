import { quoteParts } from '../../domain/quote';
import { useText } from '../../i18n/TextContext';
import type { ReaderDocument } from '../../selectors/readerDocument';
import { useMark } from '../../ui/mark/useMark';

type UnanchoredProps = Pick<ReaderDocument, 'unanchored' | 'source'>;
type UnanchoredQuoteProps = UnanchoredProps['unanchored'][number] & Pick<UnanchoredProps['source'], 'lang'>;

/** Quotes of the document that are not found at their place: they stay, apart from the passages and tagged. */
export function Unanchored({ unanchored, source }: UnanchoredProps) {
  const { t } = useText();
  if (unanchored.length === 0) return null;
  return (
    <div className="unanchored">
      <p className="unanchored-title">{t('sources.unanchored')}</p>
      <ul>
        {unanchored.map((quote) => (
          <li key={`${quote.statement.id} ${quote.appearance.quote.start}`}>
            <UnanchoredQuote {...quote} lang={source.lang} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UnanchoredQuote({ statement, appearance, lang }: UnanchoredQuoteProps) {
  const { t } = useText();
  const { emphasis, props } = useMark(statement.id, statement.type === 'event' ? 'event' : 'claim');
  const parts = quoteParts(appearance);
  const { before, figure, after } = parts.figure === '' ? { before: '', figure: parts.before, after: '' } : parts;
  const words = emphasis === 'selected' ? <mark>{figure}</mark> : figure;
  return (
    <>
      <span className="reader-tag">{t('evidence.unanchoredShort')}</span>{' '}
      <q lang={lang} translate="no">
        {before}
        {emphasis === 'faded' ? (
          <span className="reader-figure reader-figure-faded">{words}</span>
        ) : (
          <span {...props} role="button" tabIndex={0} className="reader-figure">
            {words}
          </span>
        )}
        {after}
      </q>
    </>
  );
}
