import type { RatedChange } from '../../domain/change';
import type { Derived } from '../../domain/derivation';
import { figurePeriod } from '../../domain/figure';
import { sameIndicator } from '../../domain/indicator';
import type { Verdict } from '../../domain/verdict';
import { changeText } from '../../i18n/changes';
import { shortPeriod } from '../../i18n/dates';
import { derivedShort } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';
import { verdictShort, verdictText } from '../../i18n/verdicts';
import { glyphOfDerived } from '../../selectors/glyphOf';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';
import { CompareButton } from './CompareButton';
import { FigureRow } from './FigureRow';
import { claimRow, derivedAbout } from './figureRowProps';

const AGREES: readonly Verdict['kind'][] = ['same', 'weaker', 'stronger', 'compatible', 'unnamed', 'part', 'share'];

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
  const { kind } = verdict;
  return (
    <li className="ev-pair">
      <FigureRow
        {...claimRow(text, dataset, other, {
          // What the verdict says of it needs no name of a measure, and what is the same no name of a place.
          measured: !sameIndicator(other.indicator, claim.indicator) && kind !== 'change' && kind !== 'share',
          placed: other.refArea !== claim.refArea,
        })}
        relation={
          <>
            {AGREES.includes(kind) && <Icon name="check" />}
            {(kind === 'contradicts' || kind === 'too-large') && <Icon name="cross" />}
            {verdictShort(text, verdict)}
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
      <FigureRow
        id={other.id}
        kind="derivation"
        glyph={glyphOfDerived(other)}
        valueText={derivedShort(text, other)}
        about={derivedAbout(text, other)}
        under={changeLine(text, change)}
      />
    </li>
  );
}

/** `2019 → 2024: grew by less than 87%, or fell; no lower limit can be given` */
function changeLine(text: Text, change: RatedChange): string {
  const [from, to] = [change.from, change.to].map((figure) => shortPeriod(text, figurePeriod(figure)));
  return text.t('evidence.change', { from: from ?? '', to: to ?? '', change: changeText(text, change) });
}
