import { countText, gapsText } from '../../layout/evidence/introduction';
import { leadingClaims } from '../../selectors/leadingClaims';
import { useView } from '../useView';
import { ClaimList } from './ClaimList';

/** What the reader sees before anything is chosen: how it works, where to begin, and what nobody has said. */
export function Introduction() {
  const { dataset, shown, text, choices } = useView();
  const begin = leadingClaims(dataset, shown.claims);
  const { t } = text;
  return (
    <div className="ev-body ev-introduction">
      <h2 className="ev-heading">{t('evidence.title')}</h2>
      <p className="ev-lead">{t('evidence.introTitle')}</p>
      <p className="ev-what">{t('evidence.intro')}</p>
      <p className="ev-count">{countText(text, dataset)}</p>
      {begin.length > 0 && (
        <section className="ev-section">
          <h3>{t('evidence.introStart')}</h3>
          <ClaimList claims={begin} />
        </section>
      )}
      <section className="ev-section">
        <h3>{t('evidence.introGaps')}</h3>
        <p className="ev-what">{gapsText(text, dataset, choices.topics)}</p>
      </section>
    </div>
  );
}
