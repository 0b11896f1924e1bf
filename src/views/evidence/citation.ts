import type { Statement } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import type { Appearance } from '../../domain/quote';
import { longDay, saidDay } from '../../i18n/dates';
import type { Text } from '../../i18n/text';

/** A citation in one line: speaker, day, quote in its language, publisher, day, address, and the address here. */
export function citationOf(
  text: Text,
  dataset: Dataset,
  statement: Statement,
  { source: id, quote }: Appearance,
  permalink: string,
): string {
  const source = dataset.sourceById.get(id);
  const speaker = statement.type === 'claim' ? dataset.speakerById.get(statement.said.by) : undefined;
  const who = speaker && statement.type === 'claim' ? [`${text.pick(speaker.name)}, ${saidDay(text, statement)}`] : [];
  const words = /^[«“"]/.test(quote.exact)
    ? quote.exact
    : source?.lang === 'ru'
      ? `«${quote.exact}»`
      : `“${quote.exact}”`;
  const where = source ? [`${source.publisher.name}, ${longDay(text, source.published)}`] : [];
  const url = source?.url ? [source.url] : [];
  return [...who, words, ...where, ...url, `${text.t('app.name')}: ${permalink}`].join('. ').replaceAll('..', '.');
}
