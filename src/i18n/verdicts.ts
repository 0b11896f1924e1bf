import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Interval } from '../domain/interval';
import { isUnnamed } from '../domain/period';
import type { ClaimNarrowing, Verdict } from '../domain/verdict';
import { shortPeriod } from './dates';
import { areaName, indicatorName, listText, speakerName } from './describe';
import { boundedText, figureText } from './figures';
import { intervalShort, intervalText } from './intervals';
import { scopeText } from './scopes';
import type { Text } from './text';

/** The one sentence on how two claims stand to each other. */
export function verdictText(text: Text, dataset: Dataset, verdict: Verdict): string {
  const { t } = text;
  const { kind, claims, role, rounded } = verdict;
  const [one, other] = claims;
  const [a, b] = role === 1 ? [other, one] : [one, other];
  const [first, second] = ownedPair(text, dataset, a, b);
  const figures = { one: first, other: second };
  const common = inUnitOf(text, one, verdict.common);
  const said = sentence();
  return rounded ? t('verdict.rounded', { said }) : said;

  function sentence(): string {
    switch (kind) {
      case 'same':
      case 'contradicts':
      case 'too-large':
        return t(`verdict.${kind}`, figures);
      case 'compatible':
        return t('verdict.compatible', { ...figures, common });
      case 'weaker':
      case 'stronger':
        return t('verdict.follows', { strong: second, weak: first });
      case 'unnamed':
        return t(role === null ? 'verdict.neitherNamed' : 'verdict.unnamed', figures);
      case 'open':
        return t(role === null ? 'verdict.openBoth' : 'verdict.open', figures);
      case 'change':
        return t('verdict.change', { ...figures, period: shortPeriod(text, a.period) });
      case 'part':
        return partText(text, verdict, first, second);
      case 'share': {
        const result = inUnitOf(text, b, verdict.result);
        const isWhole = a.refArea !== b.refArea;
        return t(isWhole ? 'verdict.shareOfWhole' : 'verdict.shareOfPart', {
          place: areaName(text, a.refArea),
          share: boundedText(text, a),
          amount: second,
          result,
        });
      }
      case 'incomparable':
        return incomparableText(text, dataset, verdict);
    }
  }
}

function partText(text: Text, { result, share }: Verdict, part: string, whole: string): string {
  const { t } = text;
  if (!result || (result.lo <= 0 && result.hi >= 1)) return t('verdict.partOpen', { part, whole });
  const ratio = intervalText(text, result, 'share');
  return share
    ? t('verdict.partShare', { part, whole, share: boundedText(text, share), result: ratio })
    : t('verdict.part', { part, whole, result: ratio });
}

function incomparableText(text: Text, dataset: Dataset, { reason, claims, narrows }: Verdict): string {
  const { t } = text;
  const [one, other] = claims;
  const [first, second] = ownedPair(text, dataset, one, other);
  const figures = { one: first, other: second };
  switch (reason) {
    case 'no-amount': {
      const mute = one.quantity.kind === 'direction' ? one : other;
      return t('verdict.incomparable.no-amount', {
        figure: figureText(text, mute),
        who: speakerName(text, dataset, mute),
      });
    }
    case 'not-stated': {
      const [plan, figure] = one.status === 'stated' ? [other, second] : [one, first];
      return t('verdict.incomparable.not-stated', { figure, status: statusText(text, plan.status) });
    }
    case 'other-period':
      return t('verdict.incomparable.other-period', {
        ...figures,
        first: shortPeriod(text, one.period),
        second: shortPeriod(text, other.period),
      });
    case 'other-area':
      return t('verdict.incomparable.other-area', {
        ...figures,
        first: areaName(text, one.refArea),
        second: areaName(text, other.refArea),
      });
    case 'other-scope': {
      const notes = narrows.map((list, at) =>
        list.flatMap((narrowing) =>
          narrowing.kind === 'scope' ? [`${at === 0 ? first : second}: ${narrowingText(text, narrowing)}`] : [],
        ),
      );
      return t('verdict.incomparable.other-scope', { ...figures, notes: notes.flat().join('; ') });
    }
    case 'stock-and-flow':
    case 'other-unit':
      return t(`verdict.incomparable.${reason}`, figures);
    default: {
      const [measure, another] = [indicatorName(text, one), indicatorName(text, other)];
      return measure === another
        ? t('verdict.incomparable.other-indicator', figures)
        : t('verdict.incomparable.measures', { ...figures, first: measure, second: another });
    }
  }
}

/** How the second claim stands to the first, as short as a row has room for. */
export function verdictShort(text: Text, { kind, role, result, reason, claims }: Verdict): string {
  const { t } = text;
  switch (kind) {
    case 'incomparable':
      if (reason === 'other-period' && isUnnamed(claims[1].period)) return t('chart.notNamed');
      return t(`compare.${reason ?? 'other-indicator'}`, { period: shortPeriod(text, claims[1].period) });
    case 'part':
      if (!result || (result.lo <= 0 && result.hi >= 1)) return t('compare.part-and-whole');
      return t(role === 1 ? 'compare.part' : 'compare.whole', { result: intervalShort(text, result, 'share') });
    case 'contradicts':
    case 'too-large':
      return t('compare.contradictory');
    case 'compatible':
      return t('compare.overlapping');
    default:
      return t(`compare.${kind}`);
  }
}

/** What narrows a claim beside another: `year not named`, `excludes third-country jurisdictions`. */
export function narrowingText(text: Text, narrowing: ClaimNarrowing): string {
  switch (narrowing.kind) {
    case 'unnamed':
      return text.t('chart.notNamed');
    case 'no-amount':
      return text.t('compare.no-amount');
    case 'period':
      return text.t('verdict.for', { period: shortPeriod(text, narrowing.period) });
    case 'status':
      return statusText(text, narrowing.status);
    case 'scope':
      return listText(
        text,
        narrowing.codes.map((code) => scopeText(text, code)),
      );
  }
}

function statusText({ t }: Text, status: Claim['status']): string {
  return status === 'target' || status === 'stated' ? t('bound.plan') : t(`status.${status}`);
}

/** What lies in both, in the unit of a claim; empty for none. */
export function inUnitOf(text: Text, { quantity }: Claim, interval: Interval | null): string {
  return interval && quantity.unit ? intervalText(text, interval, quantity.unit) : '';
}

/** Two figures, each with whose it is; one speaker is named once, and the text itself not at all. */
function ownedPair(text: Text, dataset: Dataset, one: Claim, other: Claim): readonly [string, string] {
  const isOneVoice = one.said.by === other.said.by;
  return [owned(text, dataset, one), isOneVoice ? figureText(text, other) : owned(text, dataset, other)];
}

function owned(text: Text, dataset: Dataset, claim: Claim): string {
  const figure = figureText(text, claim);
  if (claim.said.by === null) return figure;
  const who = speakerName(text, dataset, claim);
  return text.t(/s$/i.test(who) ? 'verdict.ownedS' : 'verdict.owned', { who, figure });
}
