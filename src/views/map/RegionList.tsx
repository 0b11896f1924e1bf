import { memo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../i18n/TextContext';
import { regionHead } from '../../layout/map/mapText';
import type { MapModel } from '../../selectors/mapOf';
import { BesideList } from './BesideList';
import { RegionMark } from './RegionMark';

type RegionListProps = { readonly dataset: Dataset; readonly model: MapModel };

/**
 * Figures said of several places together, beside the map: none of them can be drawn on one country. What the filter
 * leaves out fades and keeps its place.
 */
export const RegionList = memo(function RegionList({ dataset, model }: RegionListProps) {
  const { region, regionPlaces, regionSaid } = model;
  const { t } = useText();
  return (
    <div className="map-region isolated">
      <h3>{regionHead(t, region.length > 0, regionSaid)}</h3>
      {regionPlaces.length > 0 && (
        <ul>
          {regionPlaces.map(({ claim, companions }, row) => (
            <li key={claim.id}>
              <RegionMark dataset={dataset} claim={claim} row={row} first />
              {companions.map((companion) => (
                <RegionMark key={companion.id} dataset={dataset} claim={companion} row={row} />
              ))}
            </li>
          ))}
        </ul>
      )}
      <BesideList dataset={dataset} model={model} />
    </div>
  );
});
