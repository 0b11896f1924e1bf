import type { Statement } from '../../../domain/claim';
import type { Source } from '../../../domain/source';
import { KINDS, type Kind, statementName } from '../../../files/cite/cited';
import { viewTitle } from '../../../files/cite/viewTitle';
import type { ExportView } from '../../../state/exportView';
import { useView } from '../../useView';

type CitedChoiceProps = {
  readonly kind: Kind;
  readonly view: ExportView;
  readonly statement: Statement | undefined;
  readonly source: Source | undefined;
  readonly onKind: (kind: Kind) => void;
  readonly onStatement: (id: string) => void;
  readonly onSource: (id: string) => void;
};

/** What is cited: the view, one of the statements that are shown (or the open one), or a document. */
export function CitedChoice(props: CitedChoiceProps) {
  const { kind, view, statement, source, onKind, onStatement, onSource } = props;
  const { dataset, choices, shown, text } = useView();
  const { t } = text;
  const claims: readonly Statement[] =
    statement && !shown.claims.some(({ id }) => id === statement.id) ? [statement, ...shown.claims] : shown.claims;
  const kinds = KINDS.filter((name) => name !== 'statement' || claims.length > 0);
  return (
    <fieldset className="export-group">
      <legend>{t('exportCite.what')}</legend>
      {kinds.map((name) => (
        <label key={name} className="export-option">
          <input type="radio" name="kind" checked={kind === name} onChange={() => onKind(name)} />
          <span className="export-option-name">{t(`exportCite.kind.${name}`)}</span>
          {name === 'view' && <span className="export-option-note">{viewTitle(text, dataset, choices, view)}</span>}
        </label>
      ))}
      {kind === 'statement' && (
        <Choice label={t('exportCite.whichStatement')} value={statement?.id ?? ''} onChange={onStatement}>
          {claims.map((item) => ({ id: item.id, name: statementName(text, dataset, item) }))}
        </Choice>
      )}
      {kind === 'source' && (
        <Choice label={t('exportCite.whichSource')} value={source?.id ?? ''} onChange={onSource}>
          {dataset.sources.map(({ id, publisher, published, name }) => ({
            id,
            name: `${text.pick(name)} · ${publisher.name}, ${published}`,
          }))}
        </Choice>
      )}
    </fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly children: readonly { readonly id: string; readonly name: string }[];
};

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <select className="cite-choice" aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {children.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
