import type { Claim } from '../../domain/claim';
import { shortPeriod } from '../../i18n/dates';
import { areaName, indicatorName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { useText } from '../../i18n/TextContext';
import { glyphOf } from '../../selectors/glyphOf';
import { FigureRow } from './FigureRow';

/** Claims one below another, each with its figure, what it is about and when; outside the filter too. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const text = useText();
  return (
    <ul className="ev-rows">
      {claims.map((claim) => (
        <li key={claim.id}>
          <FigureRow
            id={claim.id}
            kind="claim"
            glyph={glyphOf(claim)}
            valueText={figureText(text, claim)}
            about={`${indicatorName(text, claim)}, ${areaName(text, claim.refArea)}`}
            relation={shortPeriod(text, claim.period)}
          />
        </li>
      ))}
    </ul>
  );
}
