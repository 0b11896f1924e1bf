import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { saidDay } from '../../i18n/dates';
import { claimPeriod, claimWhat, quantityText, speakerInFull } from '../../i18n/describe';
import { quoted } from '../../i18n/quotation';
import { shownQuotes } from '../../i18n/shownQuotes';
import type { Text } from '../../i18n/text';
import { escaped } from '../../lib/markup';
import { publisherAddress } from '../../selectors/evidence';

/** Words in one measure, a rule between statements; on a narrow screen the cells of one stand below each other. */
const sheet = (narrow: string): string => `
      body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 Georgia, serif }
      h1 { margin: 0; font-size: 1.75rem }
      table { width: 100%; border-collapse: collapse; font-size: .9375rem }
      th { font: 600 .8125rem/1.4 system-ui, sans-serif; text-align: start }
      th, td { padding: .75rem 1rem .75rem 0; border-bottom: 1px solid GrayText; vertical-align: top }
      td:first-child { width: 24%; font-weight: 600 }
      td:nth-child(2) { width: 44% }
      blockquote { margin: 0 0 .5rem }
      tr:target { outline: 3px solid Highlight; outline-offset: 3px }
      @media ${narrow} {
        thead { display: none }
        td, td:first-child, td:nth-child(2) { display: block; width: auto; padding: .375rem 0; border: 0 }
        tr { display: block; padding: .75rem 0; border-bottom: 1px solid GrayText }
      }
    `;

/** What the page is called, the address of the app, and the media query of screens on which columns have no room. */
type StatementsPage = { readonly heading: string; readonly home: string; readonly narrow: string };

/** All statements with their quotes as a page of words alone, in the order in which they were said: for who runs no scripts. */
export function statementsHtml(dataset: Dataset, text: Text, { heading, home, narrow }: StatementsPage): string {
  const { t, lang } = text;
  const heads = [t('table.value'), t('table.sentence'), t('table.speaker'), t('table.source')];
  const cells = (claim: Claim) => rowOf(dataset, text, claim).map((cell) => `<td>${cell}</td>`);
  const rows = dataset.spoken.map((claim) => `<tr id="${escaped(claim.id)}">${cells(claim).join('')}</tr>`);
  const title = `${t('app.name')}: ${heading}`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <style>${sheet(narrow)}</style>
  </head>
  <body>
    <p><a href="${escaped(home)}">${escaped(t('app.name'))}</a></p>
    <h1>${escaped(heading)}</h1>
    <p>${escaped(t('app.tagline'))}</p>
    <table>
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
