import type { OwnReading } from './ownFigure';

/**
 * One unit of the last digit that was said: 1e8 for `30.5 billion`, 1e6 for «2 млрд 842 млн». Null where the digits are
 * not those of the amount, as in words and fractions.
 */
export function precisionIn({ figure, quantity }: Pick<OwnReading, 'figure' | 'quantity'>): number | null {
  if (quantity === null || !('amount' in quantity) || quantity.amount <= 0) return null;
  const { amount } = quantity;
  const numbers = figure.exact.match(/\d[\d\s\u00a0\u2009\u202f.,]*\d|\d/g) ?? [];
  for (const digits of [...numbers, numbers.join('')]) {
    const whole = Number(digits.replace(/\D/g, ''));
    const power = Math.round(Math.log10(amount / whole));
    const unit = Number(`1e${power}`);
    if (whole > 0 && Math.abs(whole * unit - amount) < amount * 1e-9) return unit;
  }
  return null;
}
