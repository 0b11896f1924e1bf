import type { Claim } from '../../domain/claim';
import { quoteParts, translationParts } from '../../domain/quote';
import { speakerName } from '../../i18n/describe';
import { quotation } from '../../i18n/quotation';
import { saidText } from '../../i18n/said';
import { aroundFigure } from '../../selectors/evidenceDerived';
import { MarkedQuote } from '../../ui/MarkedQuote';
import { useView } from '../useView';

/** A claim's own words around its figure, then the reader's language, then who said it and when. */
export function ShortQuote({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useView();
  const { t } = text;
  const [{ source: id, translation, ...appearance }] = claim.appearances;
  const source = dataset.sourceById.get(id);
  const from = (source?.lang ?? 'ru').toUpperCase();
  return (
    <div className="ev-short">
      <blockquote className="ev-quote" lang={source?.lang} translate="no" cite={source?.url ?? undefined}>
        <MarkedQuote {...quotation(aroundFigure(quoteParts(appearance)), source?.lang ?? 'ru')} />
      </blockquote>
      {translation?.lang === text.lang && (
        <p className="ev-short-said">
          <span className="tag">
            {t(`evidence.translation.${translation.by}`, { from, to: translation.lang.toUpperCase() })}
          </span>{' '}
          <MarkedQuote {...quotation(aroundFigure(translationParts(translation)), translation.lang)} as="strong" />
        </p>
      )}
      <p className="ev-short-said">
        {speakerName(text, dataset, claim)}, {saidText(text, claim)}
      </p>
    </div>
  );
}
