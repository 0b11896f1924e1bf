import type { Claim } from '../../domain/claim';
import { claimPeriod, claimWhat, speakerInFull } from '../../i18n/describe';
import { boundedText } from '../../i18n/figures';
import { inMarks } from '../../i18n/quotation';
import { markedDay, markedPublished } from '../../i18n/said';
import { shownQuotes } from '../../i18n/shownQuotes';
import { useView } from '../useView';

/** A note of a quoted figure: the figure in words, who said it and when, where it stands, the quote and its translation. */
export function ClaimNote({ claim, number }: { readonly claim: Claim; readonly number: number }) {
  const { dataset, text } = useView();
  const { t } = text;
  const [appearance] = claim.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const { name, role } = speakerInFull(text, dataset, claim);
  const what = [claimWhat(text, claim), claimPeriod(text, claim)];
  const who = role === '' ? name : `${name}, ${role}`;
  return (
    <li value={number} data-note={claim.id}>
      <p>
        <strong>{boundedText(text, claim)}</strong> {what.join(', ')}
      </p>
      <p>
        {`${who}, ${t('print.said', { day: markedDay(text, claim) })}. `}
        {source && t('print.published', { publisher: source.publisher.name, day: markedPublished(text, source) })}
      </p>
      {shownQuotes(text, source, appearance, 'both').map((quote) => {
        const [from, to] = quote.placeOf(appearance) ?? [quote.text.length, quote.text.length];
        const parts = [quote.text.slice(0, from), quote.text.slice(from, to), quote.text.slice(to)];
        const [before, figure, after] = inMarks(parts, quote.lang);
        return (
          <blockquote key={quote.lang}>
            <span lang={quote.lang}>
              {before}
              <u>{figure}</u>
              {after}
            </span>
            {quote.whose !== '' && ` (${quote.whose})`}
          </blockquote>
        );
      })}
    </li>
  );
}
