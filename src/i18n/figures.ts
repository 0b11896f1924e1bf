import { type Claim, type ClaimStatus, effectiveStatus, saidPer } from '../domain/claim';
import type { Indicator } from '../domain/indicator';
import type { Amount, AmountRange, Bound, Quantity } from '../domain/quantity';
import { decimalsOf } from '../lib/decimals';
import { factorFor, inFactor, isScaled } from './amounts';
import type { Text } from './text';

/** The sign of a bound before a number. In a label `almost` is a word, and so is every bound of a value in words. */
const BOUND_SIGNS = {
  exact: '',
  about: '≈',
  'more-than': '>',
  'at-least': '≥',
  'less-than': '<',
  almost: '<',
  'up-to': '≤',
} as const;

const MIRRORED_SIGNS = {
  ...BOUND_SIGNS,
  'more-than': '<',
  'at-least': '≤',
  'less-than': '>',
  almost: '>',
  'up-to': '≥',
};

/** The sign before an amount as `signedAmount` gives it: a fall of more than 5 % is below −5 %. */
export function boundSign({ bound, direction }: Amount): string {
  return (direction === 'falling' ? MIRRORED_SIGNS : BOUND_SIGNS)[bound];
}

/**
 * A figure with its bound, as short as a label wants it: `>$50bn`, `≈24,000`, `almost 2.5 Mt`, `growing`. What is not
 * stated says so, `forecast: $60bn`, `not >$50bn`, unless its indicator does.
 */
export function figureText(text: Text, claim: Claim): string {
  return withStatus(text, claim, boundedLabel(text, claim));
}

function boundedLabel(text: Text, { quantity, indicator }: Claim): string {
  const value = valueText(text, quantity, indicator);
  if (quantity.kind !== 'amount') return value;
  const { bound } = quantity;
  if (bound === 'almost' || (bound !== 'exact' && fractionOf(quantity))) return `${text.t(`bound.${bound}`)} ${value}`;
  return `${boundSign(quantity)}${value}`;
}

/**
 * The value without its bound: `$50bn`, `24,000`, `a third`, `+20%`, `−5%`, `×2`; what is said instead when there is none.
 * A fraction in words stands as it does after its bound: «половины» after «более».
 */
export function valueText(text: Text, quantity: Quantity, indicator: Indicator): string {
  switch (quantity.kind) {
    case 'direction':
      if (quantity.direction === 'falling') return text.t('unit.falling');
      return text.t(indicator.id === 'exhibition-participants' ? 'unit.record' : 'unit.rising');
    case 'range':
      if (quantity.direction !== null) {
        const [less, more] = endsOf(text, quantity).map((end) => signed(quantity, end));
        return `${less}…${more}`;
      }
      return `${amountText(text, quantity.amount, quantity, null, indicator)}–${amountText(text, quantity.upper, quantity, null, indicator)}`;
    case 'amount':
      if (quantity.direction !== null) return signed(quantity, sizeText(text, quantity));
      return fractionText(text, quantity) ?? amountText(text, quantity.amount, quantity, quantity.precision, indicator);
  }
}

/** The size of a change in its unit, without its direction. */
function sizeText(text: Text, size: Amount): string {
  return amountText(text, size.amount, size, size.precision, null);
}

function endsOf(text: Text, range: AmountRange): readonly [string, string] {
  return [amountText(text, range.amount, range, null, null), amountText(text, range.upper, range, null, null)];
}

function signed({ direction, unit }: Amount | AmountRange, words: string): string {
  const isFall = direction === 'falling';
  if (unit === 'x') return isFall ? words.replace('×', '÷') : words;
  return isFall ? `−${words}` : `+${words}`;
}

function withStatus({ t }: Text, { status, indicator }: Claim, figure: string): string {
  if (status === 'stated' || indicator.kind === 'target') return figure;
  return t(`status.label.${status}`, { figure });
}

/**
 * The value as it stands after `boundText`: of a change, which the bound already gives a direction, the size alone. A
 * bare direction has no bound, and says itself how it is meant.
 */
export function valueAfterBound(text: Text, claim: Claim): string {
  const { quantity, indicator } = claim;
  if (quantity.kind === 'direction') return withStatus(text, claim, valueText(text, quantity, indicator));
  if (quantity.direction === null) return valueText(text, quantity, indicator);
  return quantity.kind === 'range' ? endsOf(text, quantity).join('–') : sizeText(text, quantity);
}

/**
 * The bound in words, as it stands before the figure. A plain number has none, since whoever said it did not say
 * "exactly". A change is told by its direction, `fell by more than`, and what is not stated as a fact says so first:
 * `plan`, `forecast: more than`, `did not reach`.
 */
export function boundText(text: Text, claim: Claim): string {
  const { t } = text;
  const { quantity } = claim;
  if (quantity.kind === 'direction') return t('bound.rising');
  const status = effectiveStatus(claim);
  const bound = boundWords(text, quantity, status);
  if (status === 'stated') return bound;
  if (status === 'denied' && quantity.direction === null) return deniedText(text, quantity.bound, bound);
  const word = status === 'target' ? t('bound.plan') : t(`status.${status}`);
  return bound === '' ? word : `${word}: ${bound}`;
}

function boundWords({ t }: Text, { bound, direction, unit }: Amount | AmountRange, status: ClaimStatus): string {
  const plain = bound === 'exact' ? '' : t(`bound.${bound}`);
  if (direction === null) return plain;
  // What doubles grows ×2, not by it.
  const by = unit === 'x' ? plain : t(`bound.by.${bound}`);
  if (status === 'stated') return t(direction === 'falling' ? 'bound.fell' : 'bound.grew', { by }).trim();
  return t(direction === 'falling' ? 'bound.toFall' : 'bound.toGrow', { by }).trim();
}

/** `did not reach`, `did not exceed`; a bound from above has no such words: `denied: almost`. */
function deniedText({ t }: Text, bound: Bound, words: string): string {
  switch (bound) {
    case 'exact':
    case 'at-least':
      return t('status.notReached');
    case 'more-than':
      return t('status.notExceeded');
    case 'about':
      return `${t('status.notReached')} ${words}`;
    default:
      return `${t('status.denied')}: ${words}`;
  }
}

/** `more than $50bn`, `$28bn`: the value after its bound, if it has one. */
export function boundedText(text: Text, claim: Claim): string {
  return `${boundText(text, claim)} ${valueAfterBound(text, claim)}`.trimStart();
}

function amountText(
  text: Text,
  amount: number,
  { unit, symbol }: Pick<Amount, 'unit' | 'symbol'>,
  precision: number | null,
  indicator: Indicator | null,
): string {
  const { t, number } = text;
  if (isScaled(unit)) {
    const factor = factorFor(amount, unit);
    return inFactor(text, unit, factor, factor === 1 ? number(amount, 0) : scaled(text, amount, factor, precision));
  }
  switch (unit) {
    case '%':
      return t(indicator && indicator.kind === 'growth' && amount >= 0 ? 'unit.growth' : 'unit.percent', {
        n: scaled(text, amount, 1, precision),
      });
    case 'pp': {
      const rises = indicator && indicator.kind === 'growth' && amount >= 0;
      return t('unit.points', { n: `${rises ? '+' : ''}${scaled(text, amount, 1, precision)}` });
    }
    case 'share':
      return t('unit.percent', { n: number(amount * 100) });
    case 'x':
      return t('unit.times', { n: number(amount) });
    case 'projects':
      return t('unit.projects', { count: amount, n: number(amount) });
    case 'corridors':
      return indicator?.id === 'transport-corridors'
        ? t('unit.corridors', { count: amount, n: number(amount) })
        : number(amount);
    case 'companies':
    case 'persons':
    case 'participants':
      return number(amount, 0);
    default:
      return `${scaled(text, amount, 1, precision)}\u00a0${symbol ? text.pick(symbol) : unit}`;
  }
}

/** The fraction that a share was said as; null when it is no fraction with a name. */
function fractionOf({ amount, unit, direction }: Amount): 'half' | 'third' | null {
  if (unit !== 'share' || direction !== null) return null;
  if (amount === 0.5) return 'half';
  return Math.abs(amount - 1 / 3) < 1e-9 ? 'third' : null;
}

/** The words of a share that was said as a fraction; null for any other amount. */
export function fractionText({ t }: Text, quantity: Amount): string | null {
  const fraction = fractionOf(quantity);
  if (!fraction) return null;
  const plain = quantity.bound === 'exact' || quantity.bound === 'almost';
  return t(plain ? `unit.${fraction}` : `unit.${fraction}AfterBound`);
}

/** `$45bn a year`, `2 Mt a month`; the figure itself where none was said. */
export function perStretch({ t }: Text, claim: Claim, figure: string): string {
  const per = saidPer(claim);
  if (per === null) return figure;
  return t(per === 'year' ? 'unit.perYear' : 'interval.perMonth', { figure });
}

/** As many decimals as were said: 6.0 bn keeps its zero. Never fewer than the amount has: a quoted figure is not rounded. */
export function scaled({ number }: Text, amount: number, scale: number, precision: number | null): string {
  const said = precision === null || precision <= 0 ? 0 : Math.ceil(-Math.log10(precision / scale) - 1e-9);
  return number(amount / scale, Math.max(said, decimalsOf(amount / scale, 6)));
}
