import type { Dataset } from '../../domain/dataset';
import { type ClaimChange, changedId } from '../../domain/versionChanges';
import { claimTitle, speakerName } from '../../i18n/describe';
import { partText } from '../../i18n/partText';
import { useText } from '../../i18n/TextContext';

type ChangeListProps = {
  readonly changes: readonly ClaimChange[];
  readonly then: Dataset;
  readonly now: Dataset;
};

/** Claims that are not what they were, each with what stood there then beside what stands there now. */
export function ChangeList({ changes, then, now }: ChangeListProps) {
  const text = useText();
  const { t } = text;
  return (
    <ul className="version-changes">
      {changes.map((change) => (
        <li key={changedId(change)} data-change={change.kind}>
          <p>
            <strong>{t(`version.${change.kind}`)}</strong>{' '}
            {change.kind === 'added'
              ? `${claimTitle(text, change.now)}, ${speakerName(text, now, change.now)}`
              : `${claimTitle(text, change.was)}, ${speakerName(text, then, change.was)}`}
          </p>
          {change.kind === 'changed' && (
            <table>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{t('version.was')}</th>
                  <th scope="col">{t('version.now')}</th>
                </tr>
              </thead>
              <tbody>
                {change.parts.map((part) => (
                  <tr key={part}>
                    <th scope="row">{t(`version.part.${part}`)}</th>
                    <td>{partText(text, then, change.was, part)}</td>
                    <td>{partText(text, now, change.now, part)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ul>
  );
}
