import { useEffect, useState } from 'react';
import { askToAdd } from '../dom/askToAdd';
import { useText } from '../i18n/TextContext';
import { useReader } from '../state/ReaderContext';
import { Icon } from '../ui/Icon';
import { Sheet } from '../ui/sheet/Sheet';
import { ExportButton } from '../views/ExportButton';
import { FilterGroups } from '../views/filters/FilterGroups';
import { DerivedSwitch, ShownCount } from '../views/filters/FilterSummary';
import { Legend } from '../views/timeline/Legend';
import { ClockChoice, Steps } from '../views/timeline/TimeControls';
import './control-sheet.css';

/** All controls but the places, for a phone: steps, export, the two clocks, what is derived, filters, and how to read. */
export function ControlSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const claim = useReader(({ choices }) => choices.claim);
  const exporting = useReader((state) => state.exporting);
  const [before] = useState(claim);
  // The chosen control acts on the page below: the sheet closes, so that the effect is seen.
  useEffect(() => {
    if (claim !== before || exporting !== null) onClose();
  }, [claim, before, exporting, onClose]);
  return (
    <Sheet
      title={t('filter.title')}
      description={t('filter.close')}
      words={{ half: t('evidence.sheetHalf'), full: t('evidence.sheetFull') }}
      start="full"
      light
      takesFocus
      onClose={onClose}
    >
      <div className="control-sheet">
        <div className="control-row">
          <ShownCount />
        </div>
        <div className="control-row">
          <Steps />
          <ExportButton view="timeline" />
        </div>
        <ClockChoice />
        <DerivedSwitch />
        <FilterGroups />
        <div className="control-row">
          <button
            type="button"
            className="button"
            onClick={() => {
              onClose();
              askToAdd();
            }}
          >
            <Icon name="add" />
            {t('app.add')}
          </button>
        </div>
        <Legend />
      </div>
    </Sheet>
  );
}
