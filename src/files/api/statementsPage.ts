import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { saidDay } from '../../i18n/dates';
import { claimPeriod, claimWhat, quantityText, speakerInFull } from '../../i18n/describe';
import { quoted } from '../../i18n/quotation';
import { shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { escaped } from '../../lib/markup';
import { publisherAddress } from '../../selectors/evidence';

/** All statements with their quotes as a page of words alone, in the order in which they were said: for who runs no scripts. */
export function statementsHtml(dataset: Dataset, text: Text, home: string): string {
  const { t, lang } = text;
  const heads = [t('table.value'), t('table.sentence'), t('table.speaker'), t('table.source')];
  const cells = (claim: Claim) => rowOf(dataset, text, claim).map((cell) => `<td>${cell}</td>`);
  const rows = dataset.spoken.map((claim) => `<tr id="${escaped(claim.id)}">${cells(claim).join('')}</tr>`);
  const title = `${t('app.name')}: ${t('table.caption')}`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
  </head>
  <body>
    <h1>${escaped(t('app.name'))}</h1>
    <p>${escaped(t('app.tagline'))} <a href="${escaped(home)}">${escaped(t('app.name'))}</a></p>
    <table border="1" cellpadding="8">
      <thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
      <tbody>
${rows.join('\n')}
      </tbody>
    </table>
  </body>
</html>
`;
}

/** The figure in words, its quotes, who said it and when, and the document. */
function rowOf(dataset: Dataset, text: Text, claim: Claim): readonly string[] {
  const [appearance] = claim.appearances;
  const source = dataset.sourceById.get(appearance.source);
  const { name, role } = speakerInFull(text, dataset, claim);
  const quotes = shownQuotes(text, source, appearance, 'both').map(({ lang, text: words, whose }) => {
    const own = whose === '' ? ' translate="no"' : '';
    return `<blockquote lang="${escaped(lang)}"${own}>${escaped(quoted(words, lang))}</blockquote>${escaped(whose)}`;
  });
  const at = publisherAddress(source?.url ?? null, appearance);
  const publisher = escaped(source?.publisher.name ?? '');
  return [
    escaped(`${claimWhat(text, claim)}, ${claimPeriod(text, claim)}: ${quantityText(text, claim)}`),
    quotes.join(''),
    escaped([name, role, saidDay(text, claim)].filter((part) => part !== '').join(', ')),
    at === null ? publisher : `<a href="${escaped(at)}">${publisher}</a>`,
  ];
}
