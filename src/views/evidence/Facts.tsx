import type { Claim } from '../../domain/claim';
import { publishedDay, saidText } from '../../i18n/said';
import { scopeText } from '../../i18n/scopes';
import { useView } from '../useView';

/** When it was said and how that is known, when it was published, and what narrows it. */
export function Facts({ claim }: { readonly claim: Claim }) {
  const { dataset, text } = useView();
  const { t } = text;
  const published = claim.appearances
    .map(({ source }) => dataset.sourceById.get(source))
    .filter((source) => source !== undefined)
    .map((source) => publishedDay(text, source));
  return (
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
  );
}
