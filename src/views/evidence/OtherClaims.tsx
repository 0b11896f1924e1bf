import { type ReactNode, useState } from 'react';
import type { Claim } from '../../domain/claim';
import { inUnitOf } from '../../i18n/verdicts';
import { otherClaims } from '../../selectors/otherClaims';
import { useView } from '../useView';
import { ClaimList } from './ClaimList';
import { PartChecks } from './PartChecks';
import { ChangeRow, VerdictLine, VerdictRow } from './StatementRows';

/** So many rows of a group are shown before the others are asked for. */
const MOST = 4;

/**
 * The other claims around one, whatever the filter: those about the same quantity, with the verdict in one sentence
 * first; parts and wholes; and, folded, other measures and places.
 */
export function OtherClaims({ claim }: { readonly claim: Claim }) {
  const { dataset, choices, text } = useView();
  const { t } = text;
  const { about, parts, others, changeTo, derived, checks, common, unsaid } = otherClaims(dataset, choices, claim);
  const [telling] = about;
  const [firstPart] = parts;
  const known = inUnitOf(text, claim, common);
  return (
    <>
      <section className="ev-section">
        <h3>{t('evidence.others')}</h3>
        {!telling && <p className="ev-none">{t('evidence.noOthers')}</p>}
        {telling && <VerdictLine verdict={telling} />}
        {unsaid && <p className="ev-verdict">{t('verdict.unsaid', unsaid)}</p>}
        {known && about.length > 1 && <p className="ev-none">{t('evidence.together', { known })}</p>}
        <Rows>
          {about.map((verdict) => (
            <VerdictRow key={verdict.claims[1].id} verdict={verdict} change={changeTo(verdict.claims[1])} />
          ))}
          {derived.map(({ other, change }) => (
            <ChangeRow key={other.id} other={other} change={change} />
          ))}
        </Rows>
      </section>
      {(firstPart || checks.length > 0) && (
        <section className="ev-section">
          <h3>{t('evidence.parts')}</h3>
          {firstPart && <VerdictLine verdict={firstPart} />}
          <PartChecks checks={checks} />
          <Rows>
            {parts.map((verdict) => (
              <VerdictRow key={verdict.claims[1].id} verdict={verdict} />
            ))}
          </Rows>
        </section>
      )}
      {others.length > 0 && (
        <Fold summary={t('evidence.otherMeasures', { count: others.length })}>
          <ClaimList claims={others} />
        </Fold>
      )}
    </>
  );
}

/** The first rows of a list, and the others once they are asked for. */
function Rows({ children }: { readonly children: readonly (readonly ReactNode[])[] | readonly ReactNode[] }) {
  const { text } = useView();
  const [all, setAll] = useState(false);
  const rows = children.flat();
  const shown = all || rows.length <= MOST + 1 ? rows : rows.slice(0, MOST);
  return (
    <>
      <ul className="ev-rows">{shown}</ul>
      {shown.length < rows.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {text.t('evidence.moreRows', { count: rows.length - shown.length })}
        </button>
      )}
    </>
  );
}

/** A section whose content is made when it is opened. */
function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="ev-section ev-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
