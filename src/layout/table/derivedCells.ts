import type { Derived } from '../../domain/derivation';
import { factorName } from '../../i18n/amounts';
import { formKey, type Measured, measuredResult, scaledIn } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';

/** A derived figure in the columns of the table; what cannot be determined says so instead of a value. */
export type DerivedCells = { readonly bound: string; readonly value: string; readonly unit: string };

export function derivedCells(text: Text, figure: Derived): DerivedCells {
  const { t } = text;
  const result = measuredResult(text, figure);
  const { form, ends, factor } = result;
  const bound = boundWords(text, result);
  if (form === 'unknown') return { bound, value: '?', unit: '' };
  const value = ends.map(({ words }) => words).join('–');
  const { unit } = figure.derivation;
  switch (unit) {
    case 'x':
      return { bound, value: t('unit.times', { n: value }), unit: '' };
    case '%':
      return { bound, value, unit: t('table.units.percent') };
    case 'pp':
    case 'companies':
    case 'corridors':
    case 'persons':
      return { bound, value, unit: t(`table.units.${unit}`) };
    default: {
      const counted = scaledIn(unit);
      return { bound, value, unit: counted ? perUnit(text, unit, factorName(text, counted, factor)) : '' };
    }
  }
}

function perUnit({ t }: Text, unit: Derived['derivation']['unit'], money: string): string {
  if (unit === 'USD/projects') return t('interval.perProject', { figure: money });
  if (unit === 'USD/months') return t('interval.perMonth', { figure: money });
  return unit === 'USD/years' ? t('table.units.perYear', { unit: money }) : money;
}

/** The words before the number; a pair of numbers with a dash says "between" by itself. */
function boundWords({ t, template }: Text, result: Measured): string {
  if (result.form === 'between') return t(result.isAbout ? 'bound.about' : 'table.bounds.between');
  const [words = ''] = template(formKey(result));
  return words.trim();
}
