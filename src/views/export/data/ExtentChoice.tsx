import { activeFields } from '../../../domain/filter';
import { amountText, EXPORT_EXTENTS, type ExportExtent, type Extracts } from '../../../files/data/exportExtent';
import { selectedOf } from '../../../files/data/extract';
import { listText } from '../../../i18n/describe';
import { filterNames } from '../../../i18n/filterWords';
import { useView } from '../../useView';

type ExtentChoiceProps = {
  readonly extent: ExportExtent;
  readonly extracts: Extracts;
  readonly onChange: (extent: ExportExtent) => void;
};

/** The chart alone, what the filter leaves or all there is, each with how much that is. */
export function ExtentChoice({ extent, extracts, onChange }: ExtentChoiceProps) {
  const { choices, text } = useView();
  const { t } = text;
  const fields = activeFields(choices);
  return (
    <fieldset className="export-group">
      <legend>{t('exportData.extent')}</legend>
      {EXPORT_EXTENTS.map((name) => {
        const extract = extracts[name];
        if (!extract) return null;
        const along = extract.claims.length - selectedOf(extract.claims).length;
        return (
          <label key={name} className="export-option">
            <input type="radio" name="extent" checked={extent === name} onChange={() => onChange(name)} />
            <span className="export-option-name">{t(`exportData.extents.${name}`)}</span>
            <span className="export-option-note">
              {amountText(text, extract)}
              {name === 'shown' && fields.length === 0 && <> · {t('exportData.noFilter')}</>}
              {name !== 'everything' && fields.length > 0 && (
                <> · {t('exportData.filteredBy', { filters: listText(text, filterNames(text, fields)) })}</>
              )}
            </span>
            {name !== 'everything' && along > 0 && (
              <span className="export-option-note">{t('exportData.along', { count: along })}</span>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
