import type { Claim } from '../../domain/claim';
import { speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';

type CompareButtonProps = { readonly claim: Claim; readonly other: Claim };

/** Puts two statements beside each other. */
export function CompareButton({ claim, other }: CompareButtonProps) {
  const { dataset, text } = useView();
  const { openCompare } = useActions();
  const name = text.t('compare.with', { figure: figureText(text, other), who: speakerName(text, dataset, other) });
  return (
    <button
      type="button"
      className="icon-button ev-compare"
      aria-haspopup="dialog"
      aria-label={name}
      title={name}
      onClick={() => openCompare(claim.id, other.id)}
    >
      <Icon name="compare" />
    </button>
  );
}
