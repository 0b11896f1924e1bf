import type { Claim } from '../../domain/claim';
import { speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { useActions } from '../../state/ReaderContext';
import { IconButton } from '../../ui/IconButton';
import { useView } from '../useView';

type CompareButtonProps = { readonly claim: Claim; readonly other: Claim };

/** Puts two statements beside each other. */
export function CompareButton({ claim, other }: CompareButtonProps) {
  const { dataset, text } = useView();
  const { openCompare } = useActions();
  const name = text.t('compare.with', { figure: figureText(text, other), who: speakerName(text, dataset, other) });
  return (
    <IconButton
      icon="compare"
      name={name}
      titled
      className="ev-compare"
      aria-haspopup="dialog"
      onClick={() => openCompare(claim.id, other.id)}
    />
  );
}
