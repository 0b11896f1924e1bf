import type { Statement } from '../../domain/claim';
import { quoteParts, translationParts } from '../../domain/quote';
import { claimPeriod, claimWhat, eventSentence, speakerInFull } from '../../i18n/describe';
import { boundText, valueAfterBound } from '../../i18n/figures';
import { publisherWords } from '../../i18n/publisherWords';
import { quotation } from '../../i18n/quotation';
import { publishedDay, saidText } from '../../i18n/said';
import { publisherAddress } from '../../selectors/evidence';
import { MarkedQuote } from '../../ui/MarkedQuote';
import { useView } from '../useView';

/** A statement in short: the figure with its bound in words, the quote, its translation, the speaker, the document. */
export function StatementNote({ statement }: { readonly statement: Statement }) {
  const { dataset, text } = useView();
  const { t } = text;
  const [appearance] = statement.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const speaker = statement.type === 'claim' ? speakerInFull(text, dataset, statement) : null;
  const words = quotation(quoteParts(appearance), source?.lang ?? 'ru');
  const { translation } = appearance;
  const isClaim = statement.type === 'claim';
  const address = publisherAddress(source?.url ?? null, appearance);
  const document =
    source && t('embed.publisher', { publisher: publisherWords(text, source), day: publishedDay(text, source) });
  return (
    <>
      <h2 className="embed-figure" tabIndex={-1}>
        {isClaim ? (
          <>
            {boundText(text, statement)} <strong>{valueAfterBound(text, statement)}</strong>
            <span>{`${claimWhat(text, statement)}, ${claimPeriod(text, statement)}`}</span>
          </>
        ) : (
          <strong>{eventSentence(text, statement)}</strong>
        )}
      </h2>
      <blockquote lang={source?.lang} translate="no" cite={source?.url ?? undefined}>
        <MarkedQuote {...words} as={isClaim ? 'mark' : 'span'} />
      </blockquote>
      {translation?.lang === text.lang && (
        <p className="embed-translation" lang={translation.lang}>
          <MarkedQuote {...quotation(translationParts(translation), translation.lang)} as="strong" />
        </p>
      )}
      <p className="embed-who">
        {isClaim && speaker && `${speaker.name}, ${saidText(text, statement)}. `}
        {address ? (
          <a href={address} target="_blank" rel="noopener noreferrer">
            {document}
          </a>
        ) : (
          document
        )}
      </p>
    </>
  );
}
