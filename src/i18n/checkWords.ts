import { type Claim, isOfText } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { Derived } from '../domain/derivation';
import { codeName } from './codeNames';
import { longPeriod, saidDay, shortSaidDay } from './dates';
import { areaName, claimPeriod, claimWhat, listText, quantityText, speakerName } from './describe';
import { derivedText } from './intervals';
import type { Text } from './text';
import type { MessageKey } from './translator';

/** What a number of a draft was found to be, with what it is held against. */
type Found = { readonly kind: CheckName; readonly claim: Claim | null; readonly derived: Derived | null };
type CheckName = Extract<MessageKey, `check.kind.${string}`> extends `check.kind.${infer Name}` ? Name : never;

/** One sentence on how a number of a draft stands to what was said. */
export function checkSentence(text: Text, dataset: Dataset, { kind, claim }: Found): string {
  if (!claim) return text.t(kind === 'arithmetic' || kind === 'untold' ? `check.says.${kind}` : 'check.says.alone');
  return text.t(`check.says.${kind}`, {
    who: whoSaid(text, dataset, claim),
    day: shortSaidDay(text, claim),
    figure: quantityText(text, claim),
    period: claimPeriod(text, claim),
  });
}

/** The wording that would be right, with who said it; null where nobody said anything. */
export function rightWording(text: Text, dataset: Dataset, { claim, derived }: Found): string | null {
  if (derived)
    return text.t('check.ours', {
      what: derivedWhat(text, derived),
      period: longPeriod(text, derived.derivation.period),
      figure: derivedText(text, derived),
    });
  if (!claim) return null;
  return text.t('check.wording', {
    what: claimWhat(text, claim),
    period: claimPeriod(text, claim),
    figure: quantityText(text, claim),
    who: whoSaid(text, dataset, claim),
    day: saidDay(text, claim),
  });
}

/** What it measures, and where, as of a claim; its own name where nobody quotes such a thing. */
function derivedWhat(text: Text, { derivation }: Derived): string {
  const { indicator, areas, name } = derivation;
  const places = areas.map((area) => areaName(text, area));
  return indicator ? `${codeName(text, indicator)}, ${listText(text, places)}` : text.pick(name);
}

/** The publisher, where the text itself says it. */
function whoSaid(text: Text, dataset: Dataset, claim: Claim): string {
  const source = dataset.sourceById.get(claim.appearances[0].source);
  return isOfText(claim) && source ? source.publisher.name : speakerName(text, dataset, claim);
}
