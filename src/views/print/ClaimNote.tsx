import type { Claim } from '../../domain/claim';
import { claimPeriod, claimWhat, speakerInFull } from '../../i18n/describe';
import { boundedText } from '../../i18n/figures';
import { publisherWords } from '../../i18n/publisherWords';
import { inMarks } from '../../i18n/quotation';
import { markedDay, markedPublished } from '../../i18n/said';
import { shownQuotes } from '../../i18n/shownQuotes';
import { useView } from '../useView';

type ClaimNoteProps = {
  readonly claim: Claim;
  readonly number: number;
  /** The note before this one that quotes the same sentence, where there is one. */
  readonly before: number | undefined;
};

/** A note of a quoted figure: the figure in words, then who said it, where and in which sentence, or which note says so. */
export function ClaimNote({ claim, number, before }: ClaimNoteProps) {
  const { text } = useView();
  const what = [claimWhat(text, claim), claimPeriod(text, claim)];
  return (
    <li value={number} data-note={claim.id}>
      <p>
        <strong>{boundedText(text, claim)}</strong> {what.join(', ')}
      </p>
      {before === undefined ? <Sentence claim={claim} /> : <WordsAlone claim={claim} note={before} />}
    </li>
  );
}

/** Who said it and when, where it stands, the quote and its translation. */
function Sentence({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useView();
  const { t } = text;
  const [appearance] = claim.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const { name, role } = speakerInFull(text, dataset, claim);
  const who = role === '' ? name : `${name}, ${role}`;
  return (
    <>
      <p>
        {`${who}, ${t('print.said', { day: markedDay(text, claim) })}. `}
        {source &&
          t('print.published', { publisher: publisherWords(text, source), day: markedPublished(text, source) })}
      </p>
      {shownQuotes(text, source, appearance, 'both').map((quote) => {
        const [from, to] = quote.placeOf(appearance) ?? [quote.text.length, quote.text.length];
        const parts = [quote.text.slice(0, from), quote.text.slice(from, to), quote.text.slice(to)];
        const [before, figure, after] = inMarks(parts, quote.lang);
        return (
          <blockquote key={quote.lang} translate={quote.whose === '' ? 'no' : undefined}>
            <span lang={quote.lang}>
              {before}
              <u>{figure}</u>
              {after}
            </span>
            {quote.whose !== '' && ` (${quote.whose})`}
          </blockquote>
        );
      })}
    </>
  );
}

/** The words of the figure, and which note quotes their sentence. */
function WordsAlone({ claim, note }: { readonly claim: Claim; readonly note: number }) {
  const { dataset, text } = useView();
  const [appearance] = claim.appearances;
  const quotes = shownQuotes(text, dataset.sourceById.get(appearance.source), appearance, 'both').flatMap((quote) => {
    const [from, to] = quote.placeOf(appearance) ?? [0, 0];
    return from === to ? [] : [{ lang: quote.lang, words: inMarks([quote.text.slice(from, to)], quote.lang) }];
  });
  return (
    <>
      <p>{text.t('print.sameSentence', { number: note })}</p>
      <blockquote translate="no">
        {quotes.map(({ lang, words }, index) => (
          <span key={lang} lang={lang}>
            {index > 0 && ' '}
            <u>{words}</u>
          </span>
        ))}
      </blockquote>
    </>
  );
}
