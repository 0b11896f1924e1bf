import { useState } from 'react';
import type { Past } from '../../data/queriesVersions';
import { filterOf } from '../../domain/filter';
import { changedId } from '../../domain/versionChanges';
import { idIn, versionDifference } from '../../selectors/versionDifference';
import { formatAddress } from '../../state/address';
import { useView } from '../useView';
import { ChangeList } from './ChangeList';
import './version.css';

/**
 * For the top of the page when its address names another version of the data than today's: whether they are shown as
 * they were, what has changed in what the address is about, and the way to today's data.
 */
export function VersionNotice({ past }: { readonly past: Past }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const { about, elsewhere } = versionDifference(dataset, past.now, choices.claim, filterOf(choices));
  const [listed, setListed] = useState(choices.claim !== null);
  const today =
    formatAddress({ ...choices, data: { ...choices.data, version: null }, claim: idIn(past.now, choices.claim) }) ||
    '?';
  return (
    <section className="notice version-notice" aria-label={t('version.title')} data-past={past.kind}>
      <p>{t(`version.shown.${past.kind}`, { version: past.version })}</p>
      {past.kind === 'older' && (
        <p>
          {about.length === 0 ? t('version.same') : t('version.differs', { count: about.length })}
          {elsewhere > 0 && ` ${t('version.elsewhere', { count: elsewhere })}`}
          {about.length > 0 && (
            <button type="button" className="text-button" aria-expanded={listed} onClick={() => setListed(!listed)}>
              {t(listed ? 'version.hide' : 'version.show')}
            </button>
          )}
        </p>
      )}
      <p>
        <a href={today}>{t('version.today')}</a>
        {past.kind === 'unavailable' && <a href={formatAddress(choices)}>{t('problem.retry')}</a>}
      </p>
      {past.kind === 'older' && listed && about.length > 0 && (
        <ChangeList key={about.map(changedId).join()} changes={about} then={dataset} now={past.now} />
      )}
    </section>
  );
}
