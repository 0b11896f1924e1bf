import { memo, useRef } from 'react';
import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { claimSentence, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { useText } from '../../i18n/TextContext';
import { regionHead, regionPeriod, regionWords } from '../../layout/map/mapText';
import { RADIUS, stemLength } from '../../lib/glyphSize';
import { glyphOf } from '../../selectors/glyphOf';
import type { MapModel } from '../../selectors/mapOf';
import { Glyph } from '../../ui/glyph/Glyph';
import { useLiveMark } from '../../ui/mark/useMark';
import { useRovingMarks } from '../../ui/mark/useRovingMarks';

type RegionListProps = Pick<MapModel, 'region'> & { readonly dataset: Dataset; readonly said: boolean };

/** Figures said of the five together, beside the map: none of them can be drawn on one country. */
export const RegionList = memo(function RegionList({ dataset, region, said }: RegionListProps) {
  const { t } = useText();
  const list = useRef<HTMLUListElement>(null);
  const { onKeyDown, onFocus } = useRovingMarks(list);
  return (
    <div className="map-region isolated">
      <h3>{regionHead(t, region.length > 0, said)}</h3>
      {region.length > 0 && (
        <ul ref={list} onKeyDown={onKeyDown} onFocus={onFocus}>
          {region.map(({ claim, companions }, row) => (
            <li key={claim.id}>
              <RegionMark dataset={dataset} claim={claim} row={row} first />
              {companions.map((companion) => (
                <RegionMark key={companion.id} dataset={dataset} claim={companion} row={row} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

type RegionMarkProps = {
  readonly dataset: Dataset;
  readonly claim: Claim;
  readonly row: number;
  readonly first?: boolean;
};

/** The first figure of a row, with its glyph, its time and who says it; or growth, or a part, that was said with it. */
function RegionMark({ dataset, claim, row, first = false }: RegionMarkProps) {
  const text = useText();
  const { ref, props, emphasis } = useLiveMark<HTMLButtonElement>(claim.id);
  const reach = stemLength(RADIUS.table);
  const figure = figureText(text, claim);
  const saying = first ? [regionPeriod(text, claim), speakerName(text, dataset, claim)] : [];
  const words = [regionWords(text, claim), ...saying].filter((part) => part !== '').join(', ');
  return (
    <button
      {...props}
      ref={ref}
      type="button"
      className="map-region-mark"
      tabIndex={-1}
      disabled={emphasis === 'faded'}
      data-row={row}
      aria-label={`${figure} ${words}; ${claimSentence(text, dataset, claim)}`}
    >
      {first && (
        <svg width="16" height={reach * 2} viewBox={`-8 ${-reach} 16 ${reach * 2}`} aria-hidden="true">
          <Glyph {...glyphOf(claim)} r={RADIUS.table} />
        </svg>
      )}
      <strong>{figure}</strong> {words && <span>{words}</span>}
    </button>
  );
}
