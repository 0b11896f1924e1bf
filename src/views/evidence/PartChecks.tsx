import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { PartCheck } from '../../domain/partOfWhole';
import { areaName, listText } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import { intervalText } from '../../i18n/intervals';
import type { Text } from '../../i18n/text';
import { Icon } from '../../ui/Icon';
import { useView } from '../useView';

/** Whether parts fit their whole, each check with a tick or a cross and in words. */
export function PartChecks({ checks }: { readonly checks: readonly PartCheck[] }) {
  const { dataset, text } = useView();
  if (checks.length === 0) return null;
  return (
    <ul className="ev-checks">
      {checks.map((check) => (
        <li key={`${check.kind} ${check.parts.join(' ')} ${check.whole} ${check.share}`}>
          {check.verdict === 'holds' && <Icon name="check" />}
          {check.verdict === 'does-not-hold' && <Icon name="cross" />}
          <span>{checkText(text, dataset, check)}</span>
        </li>
      ))}
    </ul>
  );
}

function checkText(text: Text, dataset: Dataset, check: PartCheck): string {
  const { t } = text;
  const claims = check.parts.flatMap((id) => dataset.claimById.get(id) ?? []);
  const [part] = claims;
  const whole = dataset.claimById.get(check.whole);
  if (!part || !whole) return '';
  const figure = (claim: Claim | undefined) => (claim ? figureText(text, claim) : text.t('interval.unknown'));
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
  return [words, ...verdict(text, check)].join('; ');
}

function verdict(text: Text, { kind, verdict: found, reasons }: PartCheck): readonly string[] {
  if (found === 'does-not-hold') return [text.t('evidence.check.does-not-hold')];
  if (found === 'holds') return [];
  const why = listText(
    text,
    reasons.map((reason) => text.t(`evidence.check.${reason}`)),
  );
  return [
    kind === 'region' && why
      ? text.t('evidence.check.noClash', { reasons: why })
      : text.t('evidence.check.cannot-tell'),
  ];
}
