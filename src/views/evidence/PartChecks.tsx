import type { PartCheck } from '../../domain/partOfWhole';
import { checkText } from '../../layout/evidence/checkText';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';

/** Whether parts fit their whole, each check with a tick or a cross and in words. */
export function PartChecks({ checks }: { readonly checks: readonly PartCheck[] }) {
  const { dataset, text } = useView();
  if (checks.length === 0) return null;
  return (
    <ul className="ev-checks">
      {checks.map((check) => (
        <li key={`${check.kind} ${check.parts.join(' ')} ${check.whole} ${check.share}`}>
          {check.verdict === 'holds' && <Icon name="check" />}
          {check.verdict === 'does-not-hold' && <Icon name="cross" />}
          <span>{checkText(text, dataset, check)}</span>
        </li>
      ))}
    </ul>
  );
}
