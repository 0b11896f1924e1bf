import type { Derivation } from '../../domain/derivation';
import { longPeriod } from '../../i18n/dates';
import { areaName, listText } from '../../i18n/describe';
import { intervalShort } from '../../i18n/intervals';
import { foundationOf } from '../../selectors/derived';
import { type Outcome, operandsOf, outcomeOf } from '../../selectors/evidenceDerived';
import { Glyph } from '../../ui/glyph/Glyph';
import { RADIUS } from '../../ui/glyph/glyph';
import { useView } from '../useView';
import { CopyActions } from './Actions';
import { derivedCitation } from './derivedCitation';
import { FigureRow } from './FigureRow';
import { FormulaBlock } from './FormulaBlock';
import { derivedRow, operandRow } from './figureRowProps';
import { ShortQuote } from './ShortQuote';
import { Follows } from './Follows';
import { reasonOf } from './reasonOf';
import { valueParts } from './valueParts';

/**
 * A derived figure: its result with the bound in words, how far to trust it, the formula and what goes in, the two
 * readings, the assumptions, and the words that it all rests on.
 */
export function DerivedEvidence({ derivation }: { readonly derivation: Derivation }) {
  const { dataset, choices, text } = useView();
  const { t, pick } = text;
  const outcome = outcomeOf(dataset, choices.aside, derivation);
  const { claims, topics } = foundationOf(dataset, derivation);
  const places = derivation.areas.map((area) => areaName(text, area));
  return (
    <>
      <p className="ev-crumb">
        {[t('derived.ours'), ...topics.map((topic) => t(`topic.${topic}`)), listText(text, places)].join(' · ')}
      </p>
      <Result outcome={outcome} />
      <p className="ev-what">
        {pick(derivation.name)}, {listText(text, places)}, <strong>{longPeriod(text, derivation.period)}</strong>
      </p>
      <p className="ev-standing" data-standing={derivation.standing}>
        <strong>{t(`evidence.derived.standing.${derivation.standing}`)}.</strong>{' '}
        {t(`evidence.derived.why.${derivation.standing}`)}
      </p>
      <CopyActions id={derivation.id} citation={(link) => derivedCitation(text, dataset, choices.aside, outcome, link)} />
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
  const { derived, refusal } = outcome;
  return (
    <>
      <p className="ev-figure">
        <svg className="ev-glyph" width="34" height="48" viewBox="-17 -32 34 48" aria-hidden="true">
          <Glyph {...derivedRow(text, outcome).glyph} r={RADIUS.evidence} />
        </svg>
        <span>
          {derived &&
            valueParts(text, derived).map(({ isValue, words }) =>
              isValue ? (
                <strong className="ev-value" key={words}>
                  {words}{' '}
                </strong>
              ) : (
                <span className="ev-bound" key={words}>
                  {words}{' '}
                </span>
              ),
            )}
          {!derived && <span className="ev-bound">{text.t('interval.unknown')}</span>}
        </span>
      </p>
      {refusal && <p className="ev-refused">{text.t(`evidence.derived.refused.${reasonOf(refusal)}`)}</p>}
    </>
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
