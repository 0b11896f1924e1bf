import { useMemo, useRef } from 'react';
import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { speakerName } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { groupByTopic, type RowWords, sortClaims, type TableGroup } from '../../selectors/tableRows';
import { useActions } from '../../state/ReaderContext';
import { useRovingRows } from '../../ui/useRovingRows';
import { ViewFrame } from '../../ui/ViewFrame';
import { useView } from '../useView';
import { ClaimRow } from './ClaimRow';
import { shortPublisher } from './cellText';
import { OrderMenu } from './OrderMenu';
import { TableHead } from './TableHead';
import './table.css';
import './table-narrow.css';

/** All claims that the filter leaves, as a table; the rows are one tab stop. */
export function TableView() {
  const { dataset, choices, shown, text } = useView();
  const { t } = text;
  const { sort } = choices;
  const words = useMemo(() => rowWords(text, dataset), [text, dataset]);
  const claims = useMemo(() => sortClaims(shown.claims, sort, words), [shown.claims, sort, words]);
  const table = useRef<HTMLTableElement>(null);
  const roving = useRovingRows(table);
  const groups = sort.by === 'quantity' ? groupByTopic(claims) : null;
  return (
    <ViewFrame
      view="table"
      className="table-view"
      title={t('table.title', { count: claims.length })}
      actions={claims.length > 0 && <OrderMenu sort={sort} />}
    >
      {claims.length === 0 ? (
        <Empty />
      ) : (
        <table ref={table} className="claims" {...roving}>
          <caption className="visually-hidden">
            {t('table.caption')}. {t('table.instructions')}
          </caption>
          <TableHead sort={sort} />
          {groups ? (
            groups.map((group) => <Group key={group.topic} group={group} dataset={dataset} text={text} />)
          ) : (
            <Rows claims={claims} dataset={dataset} />
          )}
        </table>
      )}
    </ViewFrame>
  );
}

type GroupProps = { readonly group: TableGroup; readonly dataset: Dataset; readonly text: Text };

function Group({ group: { topic, claims }, dataset, text: { t } }: GroupProps) {
  return (
    <tbody>
      <tr className="group-row">
        <th scope="rowgroup" colSpan={4}>
          <span className="group-name">{t(`topic.${topic}`)}</span>{' '}
          <span className="group-count">{t('table.quoted', { count: claims.length })}</span>
        </th>
      </tr>
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} dataset={dataset} />
      ))}
    </tbody>
  );
}

function Rows({ claims, dataset }: { readonly claims: readonly Claim[]; readonly dataset: Dataset }) {
  return (
    <tbody>
      {claims.map((claim) => (
        <ClaimRow key={claim.id} claim={claim} dataset={dataset} />
      ))}
    </tbody>
  );
}

function Empty() {
  const { text } = useView();
  const { resetFilters } = useActions();
  return (
    <div className="table-empty" role="status">
      <p>{text.t('table.empty')}</p>
      <button type="button" className="button" onClick={resetFilters}>
        {text.t('filter.reset')}
      </button>
    </div>
  );
}

function rowWords(text: Text, dataset: Dataset): RowWords {
  const { compare } = new Intl.Collator(text.locale);
  return {
    compare,
    speaker: (claim) => speakerName(text, dataset, claim),
    source: (claim) => {
      const source = dataset.sourceById.get(claim.appearances[0].source);
      return source ? `${shortPublisher(source)} ${source.published}` : '';
    },
  };
}
