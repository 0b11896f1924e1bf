import { type Claim, claimTopic } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Source } from '../../domain/source';
import { topicName } from '../../i18n/codeNames';
import { saidDay } from '../../i18n/dates';
import { claimPeriod, claimTitle, claimWhat, quantityText, speakerInFull, speakerName } from '../../i18n/describe';
import { quoted } from '../../i18n/quotation';
import { shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { escaped } from '../../lib/markup';
import { publisherAddress } from '../../selectors/evidence';
import { figureAddress } from '../../state/permalink';
import { LICENCE } from '../licence';
import { pathOfFeed, siteOf } from './paths';

/**
 * All statements as an Atom feed in one language, the newest first. An entry is known by the address that opens the
 * statement, whatever the language and the version of the data. `updated` is the day of the data.
 */
export function feedXml(dataset: Dataset, text: Text, site: string, updated: string): string {
  const { t, lang } = text;
  const newest = dataset.spoken.toReversed();
  const own = `${site}${pathOfFeed(lang)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>${xml(own)}</id>
  <title>${xml(t('app.name'))}</title>
  <subtitle>${xml(t('app.tagline'))}</subtitle>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${xml(t('app.name'))}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(own)}" />
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${xml(lang === 'en' ? site : `${site}${lang}/`)}" />
  <rights>${xml(LICENCE.name)}, ${xml(LICENCE.path)}</rights>
${newest.map((claim) => entry(dataset, text, claim, site)).join('\n')}
</feed>
`;
}

function entry(dataset: Dataset, text: Text, claim: Claim, site: string): string {
  const [appearance] = claim.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const address = figureAddress(claim.id, dataset, siteOf(site));
  const opened = text.lang === 'en' ? address : `${address}&lang=${text.lang}`;
  const at = publisherAddress(source?.url ?? null, appearance);
  const topic = claimTopic(claim);
  const { name } = speakerInFull(text, dataset, claim);
  return `  <entry>
    <id>${xml(address)}</id>
    <title>${xml(`${speakerName(text, dataset, claim)}: ${claimTitle(text, claim)}`)}</title>
    <published>${claim.said.on}T00:00:00Z</published>
    <updated>${source?.published ?? claim.said.on}T00:00:00Z</updated>
    <author><name>${xml(name)}</name></author>
    <category term="${xml(topic)}" label="${xml(topicName(text, dataset.codes, topic))}" />
    <link rel="alternate" type="text/html" href="${xml(opened)}" />${at === null ? '' : `\n    <link rel="via" type="text/html" href="${xml(at)}" />`}
    <content type="html">${xml(contentHtml(dataset, text, claim, source, opened))}</content>
  </entry>`;
}

/** The figure in words, the quote in both languages, who said it and where, and the way on. */
function contentHtml(dataset: Dataset, text: Text, claim: Claim, source: Source | undefined, opened: string): string {
  const { name, role } = speakerInFull(text, dataset, claim);
  const quotes = shownQuotes(text, source, claim.appearances[0], 'both').map(
    (quote) =>
      `<blockquote lang="${escaped(quote.lang)}"><p>${escaped(quoted(quote.text, quote.lang))}</p></blockquote>${
        quote.whose === '' ? '' : `<p>${escaped(quote.whose)}</p>`
      }`,
  );
  const who = [name, role, saidDay(text, claim)].filter((part) => part !== '').join(', ');
  return [
    `<p>${escaped(`${claimWhat(text, claim)}, ${claimPeriod(text, claim)}: ${quantityText(text, claim)}`)}</p>`,
    ...quotes,
    `<p>${escaped(who)}. ${source ? escaped(`${source.publisher.name}.`) : ''} <a href="${escaped(opened)}">${escaped(text.t('app.name'))}</a></p>`,
  ].join('');
}

/** A text inside XML, without the signs that XML cannot hold at all. */
function xml(words: string): string {
  return escaped(words.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ''));
}
