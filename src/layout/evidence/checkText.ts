import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { PartCheck } from '../../domain/partOfWhole';
import { areaName, listText } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { intervalText } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';

/** A check of parts against their whole in words, with why it cannot be told; empty when its claims are not there. */
export function checkText(text: Text, dataset: Dataset, check: PartCheck): string {
  const { t } = text;
  const claims = check.parts.flatMap((id) => dataset.claimById.get(id) ?? []);
  const [part] = claims;
  const whole = dataset.claimById.get(check.whole);
  if (!part || !whole) return '';
  const figure = (claim: Claim | undefined) => (claim ? figureText(text, claim) : t('interval.unknown'));
  const share = check.share === null ? undefined : dataset.claimById.get(check.share);
  const unit = check.kind === 'sum' ? (whole.quantity.unit ?? 'share') : 'share';
  const words = t(`evidence.check.${check.kind}`, {
    part: figure(part),
    parts: claims.map(figure).join(' + '),
    whole: figure(whole),
    place: areaName(text, part.refArea),
    share: figure(share),
    result: check.result ? intervalText(text, check.result, unit) : t('interval.unknown'),
  });
  return [words, ...verdictWords(text, check)].join('; ');
}

function verdictWords(text: Text, { kind, verdict, reasons }: PartCheck): readonly string[] {
  if (verdict === 'does-not-hold') return [text.t('evidence.check.does-not-hold')];
  if (verdict === 'holds') return [];
  const why = listText(
    text,
    reasons.map((reason) => text.t(`evidence.check.${reason}`)),
  );
  const hasReason = kind === 'region' && why !== '';
  return [hasReason ? text.t('evidence.check.noClash', { reasons: why }) : text.t('evidence.check.cannot-tell')];
}
