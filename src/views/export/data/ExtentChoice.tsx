import { activeFields } from '../../../domain/filter';
import { type Extract, selectedOf } from '../../../files/data/extract';
import { listText } from '../../../i18n/describe';
import { filterNames } from '../../../i18n/filterWords';
import { useView } from '../../useView';
import type { Extent } from '../dialogSettings';

type ExtentChoiceProps = {
  readonly extent: Extent;
  /** Only of a chart there is a chart to take. */
  readonly extracts: Readonly<Record<'shown' | 'everything', Extract>> & { readonly chart?: Extract };
  readonly onChange: (extent: Extent) => void;
};

/** The chart alone, what the filter leaves or all there is, each with how much that is. */
export function ExtentChoice({ extent, extracts, onChange }: ExtentChoiceProps) {
  const { choices, text } = useView();
  const { t } = text;
  const fields = activeFields(choices);
  return (
    <fieldset className="export-group">
      <legend>{t('exportData.extent')}</legend>
      {(['chart', 'shown', 'everything'] as const).map((name) => {
        const extract = extracts[name];
        if (!extract) return null;
        const along = extract.claims.length - selectedOf(extract.claims).length;
        return (
          <label key={name} className="export-option">
            <input type="radio" name="extent" checked={extent === name} onChange={() => onChange(name)} />
            <span className="export-option-name">{t(`exportData.extents.${name}`)}</span>
            <span className="export-option-note">
              <Amount extract={extract} />
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

function Amount({ extract }: { readonly extract: Extract }) {
  const { t } = useView().text;
  const count = (items: readonly { readonly selected: boolean }[]) => items.filter(({ selected }) => selected).length;
  return [
    t('evidence.statements', { count: count(extract.claims) }),
    t('exportData.derived', { count: count(extract.derivations) }),
    t('exportData.events', { count: count(extract.events) }),
  ].join(', ');
}
