import { FORMATS, type Format } from '../../../files/data/makeFile';
import { useText } from '../../../i18n/TextContext';

type FormatChoiceProps = {
  readonly format: Format;
  readonly withMark: boolean;
  readonly onChange: (format: Format) => void;
  readonly onMark: (withMark: boolean) => void;
};

/** The four forms of a file, and what is to be known of those with texts that a spreadsheet may take for formulas. */
export function FormatChoice({ format, withMark, onChange, onMark }: FormatChoiceProps) {
  const { t } = useText();
  return (
    <fieldset className="export-group">
      <legend>{t('exportData.format')}</legend>
      {FORMATS.map((name) => (
        <label key={name} className="export-option">
          <input type="radio" name="format" checked={format === name} onChange={() => onChange(name)} />
          <span className="export-option-name">{t(`exportData.formats.${name}`)}</span>
          <span className="export-option-note">{t(`exportData.about.${name}`)}</span>
        </label>
      ))}
      {format === 'csv' && (
        <label className="data-mark">
          <input type="checkbox" checked={withMark} onChange={({ target }) => onMark(target.checked)} />
          {t('exportData.mark')}
        </label>
      )}
      {(format === 'csv' || format === 'zip') && <p className="data-note">{t('exportData.escape')}</p>}
    </fieldset>
  );
}
