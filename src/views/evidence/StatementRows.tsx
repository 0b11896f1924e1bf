import type { RatedChange } from '../../domain/change';
import type { Derived } from '../../domain/derivation';
import type { Verdict } from '../../domain/verdict';
import { verdictText } from '../../i18n/verdicts';
import { besideRow } from '../../layout/evidence/figureRows';
import { changeLine, verdictRow } from '../../layout/evidence/verdictRow';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';
import { CompareButton } from './CompareButton';
import { FigureRow } from './FigureRow';

/** The verdict in a sentence, and the way to both statements beside each other. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const { dataset, text } = useView();
  const { openCompare } = useActions();
  const [one, other] = verdict.claims;
  return (
    <p className="ev-verdict">
      {verdictText(text, dataset, verdict)}{' '}
      <button
        type="button"
        className="text-button"
        aria-haspopup="dialog"
        onClick={() => openCompare(one.id, other.id)}
      >
        {text.t('compare.sideBySide')}
      </button>
    </p>
  );
}

type VerdictRowProps = { readonly verdict: Verdict; readonly change?: RatedChange | undefined };

/** The second claim of a verdict: who said it, how it stands to the first, and what changed between them. */
export function VerdictRow({ verdict, change }: VerdictRowProps) {
  const { dataset, text } = useView();
  const [claim, other] = verdict.claims;
  const { sign, relation, ...row } = verdictRow(text, dataset, verdict);
  return (
    <li className="ev-pair">
      <FigureRow
        {...row}
        relation={
          <>
            {sign && <Icon name={sign} />}
            {relation}
          </>
        }
        under={change && changeLine(text, change)}
      />
      <CompareButton claim={claim} other={other} />
    </li>
  );
}

/** A derived figure of the same quantity in another period, and what changed. */
export function ChangeRow({ other, change }: { readonly other: Derived; readonly change: RatedChange }) {
  const { text } = useView();
  return (
    <li>
      <FigureRow {...besideRow(text, other)} under={changeLine(text, change)} />
    </li>
  );
}
