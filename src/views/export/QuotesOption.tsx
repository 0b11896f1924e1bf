import { QUOTE_CHOICES } from '../../domain/quote';
import { useText } from '../../i18n/TextContext';
import { QUOTE_NAMES, type QuotesProps } from './quoteNames';

/** In which words quotes are taken away. */
export function QuotesOption({ quotes, onQuotes }: QuotesProps) {
  const { t } = useText();
  return (
    <fieldset className="export-group">
      <legend>{t('quoted.title')}</legend>
      {QUOTE_CHOICES.map((name) => (
        <label key={name} className="export-option">
          <input type="radio" name="quotes" checked={quotes === name} onChange={() => onQuotes(name)} />
          <span className="export-option-name">{t(QUOTE_NAMES[name])}</span>
        </label>
      ))}
    </fieldset>
  );
}
