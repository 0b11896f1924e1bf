import type { Claim } from '../../domain/claim';
import { publishedDay, saidText } from '../../i18n/said';
import { scopeText } from '../../i18n/scopes';
import { useView } from '../useView';
import { AppearanceQuote, DocumentLine } from './AppearanceQuote';

/** With more notes than this the facts are folded. */
const FEW = 1;

/** When it was said and how that is known, when it was published, what narrows it, and where else it stands. */
export function Facts({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useView();
  const { t } = text;
  const published = claim.appearances
    .map(({ source }) => dataset.sourceById.get(source))
    .filter((source) => source !== undefined)
    .map((source) => publishedDay(text, source));
  const [, ...rest] = claim.appearances;
  return (
    <>
      <details className="ev-section ev-fold" open={claim.scope.length <= FEW}>
        <summary>{t('evidence.facts')}</summary>
        <dl className="ev-facts">
          <div>
            <dt>{t('evidence.said')}</dt>
            <dd>{saidText(text, claim)}</dd>
          </div>
          <div>
            <dt>{t('evidence.published')}</dt>
            <dd>{[...new Set(published)].join('; ')}</dd>
          </div>
          {claim.scope.length > 0 && (
            <div>
              <dt>{t('evidence.scope')}</dt>
              <dd>
                <ul>
                  {claim.scope.map((code) => (
                    <li key={code}>{scopeText(text, code)}</li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </details>
      {rest.length > 0 && (
        <section className="ev-section">
          <h3>{t('evidence.appearances', { count: claim.appearances.length })}</h3>
          {rest.map((appearance) => (
            <div key={`${appearance.source}-${appearance.quote.start}`}>
              <AppearanceQuote appearance={appearance} compact />
              <DocumentLine appearance={appearance} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}
