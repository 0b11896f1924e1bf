import type { Verdict } from '../../domain/verdict';
import { verdictText } from '../../i18n/verdicts';
import { comparedOf, MOST_ALIKE } from '../../selectors/compared';
import { useActions } from '../../state/ReaderContext';
import { useView } from '../useView';
import { BothIntervals } from './BothIntervals';
import { Side } from './Side';
import { SpeakerChoice } from './SpeakerChoice';
import './compare.css';

/** So many pairs of two speakers are listed. */
const MOST = 24;

/** Two statements beside each other, or what two speakers say of one quantity: the verdict first. */
export function Comparison({ pair }: { readonly pair: readonly [string, string] }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const { openCompare } = useActions();
  const compared = comparedOf(dataset, choices.aside, pair);
  const [first] = compared?.verdicts ?? [];
  if (!compared) return null;
  const { speakers, verdicts, isCut } = compared;
  const [one, other] = first?.claims.map(({ said }) => said.by) ?? [];
  return (
    <div className="cmp" data-compare={pair.join('~')}>
      {speakers && <SpeakerChoice speakers={speakers} />}
      {!first && <p className="cmp-verdict">{t('beside.nothing')}</p>}
      {first && <Pair verdict={first} />}
      {!speakers && one && other && one !== other && (
        <button type="button" className="text-button" onClick={() => openCompare(one, other)}>
          {t('beside.all')}
        </button>
      )}
      {isCut && <p>{t('beside.last', { most: MOST_ALIKE })}</p>}
      {verdicts.length > 1 && (
        <section>
          <h3 className="cmp-heading">{t('beside.others', { count: verdicts.length - 1 })}</h3>
          <ul className="cmp-list">
            {verdicts.slice(1, MOST).map((verdict) => (
              <li key={verdict.claims.map(({ id }) => id).join('~')}>
                {verdictText(text, dataset, verdict)}{' '}
                <button
                  type="button"
                  className="text-button"
                  onClick={() => openCompare(verdict.claims[0].id, verdict.claims[1].id)}
                >
                  {t('beside.open')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Pair({ verdict }: { readonly verdict: Verdict }) {
  const { dataset, text } = useView();
  const [one, other] = verdict.claims;
  return (
    <>
      <p className="cmp-verdict">{verdictText(text, dataset, verdict)}</p>
      <div className="cmp-sides">
        <Side claim={one} narrows={verdict.narrows[0]} />
        <Side claim={other} narrows={verdict.narrows[1]} />
      </div>
      <BothIntervals key={`${one.id}~${other.id}`} verdict={verdict} />
    </>
  );
}
