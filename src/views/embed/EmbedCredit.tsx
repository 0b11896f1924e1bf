import type { Past } from '../../data/queriesVersions';
import { claimTopic } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Topic } from '../../domain/topic';
import { listText, speakerName } from '../../i18n/describe';
import { filterLine } from '../../i18n/filterWords';
import { mapTopic } from '../../selectors/mapOf';
import { formatAddress } from '../../state/address';
import type { Choices } from '../../state/choices';
import { type ExportView, topicOfView } from '../../state/exportView';
import { wholeAddress } from '../../state/permalink';
import { useView } from '../useView';

/** The one topic that a view shows; null where it shows all. */
function topicOf(dataset: Dataset, view: ExportView, { topics }: Choices): Topic | null {
  if (view === 'map') return mapTopic(dataset, topics);
  return view === 'adds-up' ? 'turnover' : topicOfView(view);
}

/** Where the view is from, whose figures it shows, and the way to the whole with the same choices. */
export function EmbedCredit({ view, past }: { readonly view: ExportView; readonly past: Past | null }) {
  const { dataset, choices, shown, text } = useView();
  const { t } = text;
  const topic = topicOf(dataset, view, choices);
  const filter = filterLine(text, dataset, choices);
  const claims = shown.claims.filter((claim) => topic === null || claimTopic(claim) === topic);
  const speakers = [...new Set(claims.map((claim) => speakerName(text, dataset, claim)))];
  return (
    <footer className="embed-credit">
      <p>
        <a className="embed-name" href={wholeAddress(choices)} target="_blank" rel="noopener">
          {t('app.name')}
        </a>
        {speakers.length > 0 && <span> {t('embed.credit', { who: listText(text, speakers) })}</span>}
      </p>
      {filter !== '' && <p>{filter}</p>}
      {past && (
        <p>
          {past.kind === 'older'
            ? t('embed.asOf', { version: past.version })
            : t(`version.shown.${past.kind}`, { version: past.version })}{' '}
          <a href={formatAddress({ ...choices, data: { ...choices.data, version: null } })}>{t('embed.today')}</a>
        </p>
      )}
      <p>
        <a
          href={wholeAddress({ ...choices, tab: view === 'coverage' ? 'coverage' : 'dashboard' })}
          target="_blank"
          rel="noopener"
        >
          {t('embed.whole')}
        </a>
      </p>
    </footer>
  );
}
