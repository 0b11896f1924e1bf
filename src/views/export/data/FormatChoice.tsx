import { Fragment } from 'react';
import { CSV_FORMS, type CsvForm } from '../../../files/data/csvForm';
import { DATA_FORMATS, type DataFormat } from '../../../files/data/makeFile';
import { useText } from '../../../i18n/TextContext';

type FormatChoiceProps = {
  readonly format: DataFormat;
  readonly csv: CsvForm;
  readonly onChange: (format: DataFormat) => void;
  readonly onCsv: (csv: CsvForm) => void;
};

/** The four forms of a file, and what is to be known of those with texts that a spreadsheet may take for formulas. */
export function FormatChoice({ format, csv, onChange, onCsv }: FormatChoiceProps) {
  const { t } = useText();
  return (
    <fieldset className="export-group">
      <legend>{t('exportData.format')}</legend>
      {DATA_FORMATS.map((name) => (
        <Fragment key={name}>
          <label className="export-option">
            <input type="radio" name="format" checked={format === name} onChange={() => onChange(name)} />
            <span className="export-option-name">{t(`exportData.formats.${name}`)}</span>
            <span className="export-option-note">{t(`exportData.about.${name}`)}</span>
          </label>
          {name === 'csv' && format === 'csv' && (
            <fieldset className="data-forms" aria-label={t('exportData.csv')}>
              {CSV_FORMS.map((form) => (
                <label key={form} className="data-form">
                  <input type="radio" name="csv" checked={csv === form} onChange={() => onCsv(form)} />
                  {t(`exportData.csvFor.${form}`)}
                </label>
              ))}
            </fieldset>
          )}
        </Fragment>
      ))}
      {(format === 'csv' || format === 'zip') && <p className="data-note">{t('exportData.escape')}</p>}
    </fieldset>
  );
}
