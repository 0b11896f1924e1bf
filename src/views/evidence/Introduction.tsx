import { placesOf } from '../../domain/area';
import { yearList } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import { coverageMatrix } from '../../selectors/coverage';
import { knownPlaces } from '../../selectors/filterCounts';
import { leadingClaims } from '../../selectors/leadingClaims';
import { useView } from '../useView';
import { ClaimList } from './ClaimList';

/** What the reader sees before anything is chosen: how it works, where to begin, and what nobody has said. */
export function Introduction() {
  const { dataset, shown, text } = useView();
  const begin = leadingClaims(dataset, shown.claims);
  const { t } = text;
  const known = knownPlaces(dataset);
  const silent = placesOf(dataset.codes.areas).filter((area) => !known.has(area));
  const turnover = coverageMatrix(dataset, { claims: dataset.claims, derived: [] }).gaps.find(
    ({ indicator }) => indicator.id === 'trade-turnover',
  );
  return (
    <div className="ev-body ev-introduction">
      <h2 className="ev-heading">{t('evidence.title')}</h2>
      <p className="ev-lead">{t('evidence.introTitle')}</p>
      <p className="ev-what">{t('evidence.intro')}</p>
      <p className="ev-count">
        {t('evidence.introCount', {
          claims: t('evidence.statements', { count: dataset.claims.length }),
          sources: t('evidence.documents', { count: dataset.sources.length }),
          from: dataset.axis.first,
          to: dataset.axis.last,
        })}
      </p>
      {begin.length > 0 && (
        <section className="ev-section">
          <h3>{t('evidence.introStart')}</h3>
          <ClaimList claims={begin} />
        </section>
      )}
      <section className="ev-section">
        <h3>{t('evidence.introGaps')}</h3>
        <p className="ev-what">
          {t('evidence.introGapsText', {
            years: yearList(text, turnover?.years ?? []),
            places: listText(
              text,
              silent.map((area) => areaName(text, area)),
            ),
          })}
        </p>
      </section>
    </div>
  );
}
