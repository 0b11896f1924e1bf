import { useState } from 'react';
import type { Issue } from '../../domain/dataset';
import { useText } from '../../i18n/TextContext';

/** What is wrong with the data that are shown: files of another version than their package, and records, counted and listed. */
export function IssueNotice({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useText();
  const [listed, setListed] = useState(false);
  const mixed = issues.filter(({ kind }) => kind === 'mixed').map(nameOf);
  const rest = issues.filter(({ kind }) => kind !== 'mixed');
  const records = new Set(rest.map(nameOf)).size;
  return (
    <>
      {mixed.length > 0 && (
        <div className="notice">
          <p>
            {t('version.mixed', { count: mixed.length, list: mixed.join(', ') })}
            <button type="button" className="text-button" onClick={() => location.reload()}>
              {t('problem.reload')}
            </button>
          </p>
        </div>
      )}
      {records > 0 && (
        <div className="notice">
          <p>
            {t('problem.records', { count: records })}
            <button type="button" className="text-button" aria-expanded={listed} onClick={() => setListed(!listed)}>
              {t(listed ? 'problem.hideRecords' : 'problem.showRecords')}
            </button>
          </p>
          {listed && (
            <ul className="notice-records">
              {rest.map(({ file, record, path, message, kind }) => (
                <li key={`${file} ${record} ${path} ${kind}`}>
                  <code>
                    {file} / {record}
                    {path ? ` / ${path}` : ''}
                  </code>
                  : {message}
                  {kind !== 'mixed' &&
                    ` (${t(kind === 'dangling' && path !== 'said.by' ? 'problem.kindPart' : `problem.kind.${kind}`)})`}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}

/** A record by its file; a whole file alone, with the package that brought it, if that is not ours. */
const nameOf = ({ file, record }: Issue) => `${record} ${file}`.trim();
