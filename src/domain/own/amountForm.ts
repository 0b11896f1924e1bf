import type { UiLanguage } from '../quote';
import type { DraftQuantity } from '../recognise/draft';

/** What a number is counted in, in a form. */
export const AMOUNT_SCALES = [1e12, 1e9, 1e6, 1e3, 1] as const;
export type AmountScale = (typeof AMOUNT_SCALES)[number];

/** More decimals are harder to check than more zeros. */
const MOST_DECIMALS = 3;
/** A larger number would be read in the next scale. */
const MOST = 1e4;
/** Units that nobody counts in thousands. */
const BARE: readonly string[] = ['%', 'pp', 'share', 'x'];

/** The largest scale in which an amount, and the end of its range, read as short numbers: 30,000,000,000 is 30 billion. */
export function amountScale({
  amount,
  upper,
  unit,
}: Pick<Extract<DraftQuantity, { readonly amount: number }>, 'amount' | 'upper' | 'unit'>): AmountScale {
  if (BARE.includes(unit)) return 1;
  const isShort = (scale: number) =>
    [amount, upper ?? amount].every(
      (one) => one >= scale && one < scale * MOST && isWholeAt(one / scale, MOST_DECIMALS),
    );
  return AMOUNT_SCALES.find(isShort) ?? 1;
}

function isWholeAt(number: number, decimals: number): boolean {
  const moved = number * 10 ** decimals;
  return Math.abs(moved - Math.round(moved)) < 1e-6;
}

/** An amount as its field has it, with the decimal sign of the language. */
export function writtenAmount(amount: number, scale: AmountScale, lang: UiLanguage): string {
  const written = String(Number((amount / scale).toPrecision(12)));
  return lang === 'ru' ? written.replace('.', ',') : written;
}

/** A number however it is written, `28 000`, `4.5`, `4,5`, `3e9`, times its scale; null where it is none. */
export function amountIn(words: string, scale: AmountScale): number | null {
  const plain = words.replace(/[\s\u00a0\u202f_]/g, '').replace(',', '.');
  const number = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(number) && number >= 0 ? Number((number * scale).toPrecision(12)) : null;
}
