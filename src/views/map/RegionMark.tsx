import type { ReactNode } from 'react';
import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { figureText } from '../../i18n/figures';
import { markName } from '../../i18n/markName';
import { useText } from '../../i18n/TextContext';
import { saidOfRegion } from '../../layout/map/mapText';
import { RADIUS, stemLength } from '../../lib/glyphSize';
import { glyphOf } from '../../selectors/glyphOf';
import type { MapDerivedFigure } from '../../selectors/mapOf';
import { Glyph } from '../../ui/glyph/Glyph';
import type { MarkKind } from '../../ui/mark/markAttributes';
import { useLiveMark } from '../../ui/mark/useMark';

type RegionMarkProps = {
  readonly dataset: Dataset;
  readonly claim: Claim;
  readonly row: number;
  readonly first?: boolean;
};

/** The first figure of a row, with its glyph, its time and who says it; or growth, or a part, that was said with it. */
export function RegionMark({ dataset, claim, row, first = false }: RegionMarkProps) {
  const text = useText();
  const reach = stemLength(RADIUS.table);
  const figure = figureText(text, claim);
  const words = saidOfRegion(text, dataset, claim, first);
  return (
    <RowButton id={claim.id} kind="claim" row={row} label={markName(text, dataset, claim, `${figure} ${words}`)}>
      {first && (
        <svg width="16" height={reach * 2} viewBox={`-8 ${-reach} 16 ${reach * 2}`} aria-hidden="true">
          <Glyph {...glyphOf(claim)} r={RADIUS.table} />
        </svg>
      )}
      <strong>{figure}</strong> {words && <span>{words}</span>}
    </RowButton>
  );
}

type BesideMarkProps = { readonly figure: MapDerivedFigure; readonly place: string; readonly row: number };

/** A figure that only follows by arithmetic, of a place that the map has no shape of. */
export function BesideMark({ figure, place, row }: BesideMarkProps) {
  const { t } = useText();
  return (
    <RowButton id={figure.id} kind="derivation" row={row}>
      {[figure.text, place, t('coverage.state.derived')].join(', ')}
    </RowButton>
  );
}

type RowButtonProps = {
  readonly id: string;
  readonly kind: MarkKind;
  readonly row: number;
  /** What it is called where its words do not say it all. */
  readonly label?: string;
  readonly children: ReactNode;
};

function RowButton({ id, kind, row, label, children }: RowButtonProps) {
  const { ref, props, emphasis } = useLiveMark<HTMLButtonElement>(id, kind);
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      className="map-region-mark"
      tabIndex={-1}
      disabled={emphasis === 'faded'}
      data-row={row}
      aria-label={label}
    >
      {children}
    </button>
  );
}
