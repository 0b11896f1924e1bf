import { useText } from '../../i18n/TextContext';
import { foldWords } from '../../layout/chart/chartWords';
import { useTypeScale } from '../../ui/type/typeScale';
import type { Fold } from './useFold';

/** Shows the figures in other units below the plot, or folds them away; beside the words of the empty years. */
export function FoldButton({ count, isOpen, toggle, top }: Fold & { readonly top: number }) {
  const { scale } = useTypeScale();
  const [least, rest] = foldWords(useText(), count);
  return (
    <button type="button" className="chart-fold" style={{ top: top * scale }} aria-expanded={isOpen} onClick={toggle}>
      {least}
      <span> {rest}</span>
    </button>
  );
}
