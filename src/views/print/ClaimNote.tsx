import type { Claim } from '../../domain/claim';
import { quoteParts } from '../../domain/quote';
import { longDay, saidDay } from '../../i18n/dates';
import { claimPeriod, claimWhat } from '../../i18n/describe';
import { boundedText } from '../../i18n/figures';
import { useView } from '../useView';

/** A note of a quoted figure: the figure in words, who said it and when, where it stands, and the quote itself. */
export function ClaimNote({ claim, number }: { readonly claim: Claim; readonly number: number }) {
  const { dataset, text } = useView();
  const { t } = text;
  const [appearance] = claim.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const speaker = dataset.speakerById.get(claim.said.by);
  const { before, figure, after } = quoteParts(appearance);
  const what = [claimWhat(text, claim), claimPeriod(text, claim)];
  const who = speaker ? `${text.pick(speaker.name)}, ${text.pick(speaker.role)}` : claim.said.by;
  return (
    <li value={number} data-note={claim.id}>
      <p>
        <strong>{boundedText(text, claim)}</strong> {what.join(', ')}
      </p>
      <p>
        {`${who}, ${t('print.said', { day: saidDay(text, claim) })}. `}
        {source && t('print.published', { publisher: source.publisher.name, day: longDay(text, source.published) })}
      </p>
      <blockquote lang={source?.lang}>
        {before}
        <u>{figure}</u>
        {after}
      </blockquote>
    </li>
  );
}
