import { activeFields } from '../../../domain/filter';
import { type Extract, type Selection, selectedOf } from '../../../files/data/extract';
import { listText } from '../../../i18n/describe';
import { filterNames } from '../../../i18n/filterWords';
import { useView } from '../../useView';

type ExtentChoiceProps = {
  readonly extent: Selection;
  readonly shown: Extract;
  readonly everything: Extract;
  readonly onChange: (extent: Selection) => void;
};

/** What the filter leaves or all there is, each with how much that is. */
export function ExtentChoice({ extent, shown, everything, onChange }: ExtentChoiceProps) {
  const { choices, text } = useView();
  const { t } = text;
  const fields = activeFields(choices);
  const along = shown.claims.length - selectedOf(shown.claims).length;
  return (
    <fieldset className="export-group">
      <legend>{t('exportData.extent')}</legend>
      {(['shown', 'everything'] as const).map((name) => (
        <label key={name} className="export-option">
          <input type="radio" name="extent" checked={extent === name} onChange={() => onChange(name)} />
          <span className="export-option-name">{t(`exportData.extents.${name}`)}</span>
          <span className="export-option-note">
            <Amount extract={name === 'shown' ? shown : everything} />
            {name === 'shown' && fields.length === 0 && <> · {t('exportData.noFilter')}</>}
            {name === 'shown' && fields.length > 0 && (
              <> · {t('exportData.filteredBy', { filters: listText(text, filterNames(text, fields)) })}</>
            )}
          </span>
          {name === 'shown' && along > 0 && (
            <span className="export-option-note">{t('exportData.along', { count: along })}</span>
          )}
        </label>
      ))}
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
