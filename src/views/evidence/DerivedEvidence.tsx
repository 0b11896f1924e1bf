import { Fragment } from 'react';
import type { Derivation } from '../../domain/derivation';
import { derivedCitation } from '../../files/cite/derivedCitation';
import { codeName } from '../../i18n/codeNames';
import { longPeriod } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import { intervalShort } from '../../i18n/intervals';
import { valueParts } from '../../i18n/valueParts';
import { derivedRow, operandRow } from '../../layout/evidence/figureRows';
import { refusalText } from '../../layout/evidence/refusals';
import { RADIUS } from '../../lib/glyphSize';
import { provenanceOf } from '../../selectors/derived';
import { type Outcome, operandsOf, outcomeOf } from '../../selectors/evidenceDerived';
import { Glyph } from '../../ui/glyph/Glyph';
import { useView } from '../useView';
import { CopyActions } from './Actions';
import { FigureRow } from './FigureRow';
import { Follows } from './Follows';
import { FormulaBlock } from './FormulaBlock';
import { ShortQuote } from './ShortQuote';

/**
 * A derived figure: its result with the bound in words, how far to trust it, the formula and what goes in, the two
 * readings, the assumptions, and the words that it all rests on.
 */
export function DerivedEvidence({ derivation }: { readonly derivation: Derivation }) {
  const { dataset, choices, text } = useView();
  const { t, pick } = text;
  const outcome = outcomeOf(dataset, choices.aside, derivation);
  const { claims } = provenanceOf(dataset, derivation);
  const places = derivation.areas.map((area) => areaName(text, area));
  return (
    <>
      <p className="ev-crumb">
        <span className="ev-ours">{`${t('derived.ours')} · ${pick(derivation.name)}`}</span>
      </p>
      <h2 tabIndex={-1} data-heir>
        <Result outcome={outcome} />{' '}
        <span className="ev-what">
          {derivation.indicator ? codeName(text, derivation.indicator) : pick(derivation.name)},{' '}
          {listText(text, places)}, <strong>{longPeriod(text, derivation.period)}</strong>
        </span>
      </h2>
      {outcome.refusal && <p className="ev-refused">{refusalText(text, outcome.refusal)}</p>}
      <p className="ev-standing" data-standing={derivation.standing}>
        <strong>{t(`evidence.derived.standing.${derivation.standing}`)}.</strong>{' '}
        {t(`evidence.derived.why.${derivation.standing}`)}
      </p>
      <CopyActions
        id={derivation.id}
        citation={(link) => derivedCitation(text, dataset, choices.aside, outcome, link)}
      />
      <FormulaBlock outcome={outcome} />
      <section className="ev-section">
        <h3>{t('evidence.derived.operands')}</h3>
        <ul className="ev-rows">
          {operandsOf(dataset, choices.aside, derivation.formula).map((operand) => {
            const row = operandRow(text, dataset, operand);
            return (
              <li key={row.id}>
                <FigureRow {...row} />
              </li>
            );
          })}
        </ul>
      </section>
      <Readings outcome={outcome} />
      {derivation.assumptions.length > 0 && (
        <section className="ev-section">
          <h3>{t('evidence.derived.assumptions')}</h3>
          <ul className="ev-assumptions">
            {derivation.assumptions.map((assumption) => (
              <li key={assumption.en}>{pick(assumption)}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="ev-section">
        <h3>{t('evidence.derived.quotes')}</h3>
        {claims.map((claim) => (
          <ShortQuote key={claim.id} claim={claim} />
        ))}
      </section>
      <Follows id={derivation.id} />
    </>
  );
}

function Result({ outcome }: { readonly outcome: Outcome }) {
  const { text } = useView();
  const { derived } = outcome;
  return (
    <span className="ev-figure ev-figure-derived">
      <svg className="ev-glyph" width="34" height="48" viewBox="-17 -32 34 48" aria-hidden="true">
        <Glyph {...derivedRow(text, outcome).glyph} r={RADIUS.evidence} />
      </svg>
      <span>
        {derived &&
          valueParts(text, derived).map(({ bound, value }) => (
            <Fragment key={bound}>
              <span className="ev-end">
                <span className="ev-bound">{bound} </span>
                <strong className="ev-value">{value}</strong>
              </span>
              <span className="ev-bound"> </span>
            </Fragment>
          ))}
        {!derived && <span className="ev-bound">{text.t('interval.unknown')}</span>}
      </span>
    </span>
  );
}

function Readings({ outcome: { derived, derivation } }: { readonly outcome: Outcome }) {
  const { text } = useView();
  const { t } = text;
  if (!derived) return null;
  return (
    <section className="ev-section">
      <h3>{t('evidence.derived.readings')}</h3>
      <dl className="ev-readings">
        {(['stated', 'rounded'] as const).map((reading) => (
          <div key={reading}>
            <dt>{t(`evidence.derived.${reading}`)}</dt>
            <dd>{intervalShort(text, derived[reading].interval, derivation.unit)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
