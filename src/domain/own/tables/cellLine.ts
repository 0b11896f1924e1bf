import type { Span } from '../../recognise/draft';
import type { TableCell, TextRow, TextTable } from './findTables';
import { isValue } from './findTables';

/** A piece of a made line that stands in the text: there at `from`. */
type Piece = Span & { readonly from: number };

/** What a cell says with its headings, as a sentence of the text would: "Trade with Russia, Kazakhstan, 2024: $28.0 billion." */
export type CellLine = {
  readonly text: string;
  /** Where the words of the value stand in `text`. */
  readonly value: Span;
  /** A stretch of `text` as one of the document; null where it was made, or lies over two pieces. */
  readonly inText: (span: Span) => Span | null;
};

/** Of both languages: tables that are taken over from elsewhere keep their signs. */
const anyOf = (...words: readonly string[]) => `(?:${words.join('|')})`;
const SCALE = anyOf(
  '(?:thousand|million|billion|trillion)s?(?: of)?|ml?n|bl?n|tr?n|m(?= |$)|k(?= |$)',
  'тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|(?:тыс|млн|млрд|трлн)(?!\\p{L})\\.?',
);
const MONEY = anyOf(
  'us ?\\$|us dollars|u\\.s\\. dollars|dollars|\\$|usd|eur|euros?|€|rub|roubles|rubles|₽|yuan|cny|tenge|kzt|₸|soums?|soms?',
  '(?:долл|руб)\\p{L}*\\.?(?: сша)?|евро|юан\\p{L}+|те[нң]ге|сум\\p{L}*|сом\\p{L}*',
);
const COUNTED = anyOf(
  'tonnes|tons|t|persons|people|km|cubic met\\w+|kwh|barrels|units',
  'тонн\\p{L}*|т|человек|чел\\.?|км|куб\\.? ?м\\p{L}*|квт.?ч|единиц|ед\\.?',
);
/** What is counted in thousands, and by itself is the name of a thing. */
const THINGS = anyOf('students|companies|enterprises|projects', '(?:студент|компани|предприяти|проект)\\p{L}*');
const PERCENT = '%|per ?cent|процент\\p{L}*|проц\\.';
const RATIO = new RegExp(PERCENT, 'iu');
type Lang = 'ru' | 'en';

/** With a scale anywhere in a label; without one behind a sign that parts it, or alone: a share of roubles is none in roubles. */
const SCALED = `${MONEY} ?${SCALE}|${SCALE} ?(?:${MONEY}|${COUNTED}|${THINGS})|${SCALE}`;
const BARE = `(?<=(?:^|[,;:(–—-]) ?|(?<!\\p{L})(?:in|в) )(?:${MONEY}|${COUNTED})(?= ?(?:$|[,;)]))`;
const UNIT = new RegExp(`(?<![\\p{L}\\d])(?:${SCALED}|${BARE}|${PERCENT})(?!\\p{L})`, 'iu');
const FRONT = /^(?:us ?\$|\$|usd|eur|€|rub|₽|kzt|₸)/i;
const CHANGE =
  /(?<!\p{L})(?:change|growth|increase|yoy|y\/y|vs\.?|(?:при)?рост\p{L}*|изменени\p{L}+|динамик\p{L}+|к (?:аналогичн|соответств|предыдущ|прошл|(?:19|20)\d\d)|г\/г)/iu;
/** What counts a whole as a hundred, and not what came on top. */
const INDEX = /темп\p{L}* роста|в % к|index|индекс/iu;
const NUMBERED = /^(?:№.*|#|no\.?|n)$/i;

/** What the value of a cell says; null for what is no figure of its own. */
export function cellLine(
  table: TextTable,
  row: TextRow,
  column: number,
  lang: Lang,
  title: TableCell | null,
): CellLine | null {
  const value = row.cells[column];
  const heads = table.heads.flatMap(({ cells }, at) => headOf(cells, column, at < table.heads.length - 1));
  if (!value || heads.some(({ text }) => NUMBERED.test(text))) return null;
  const firstValue = row.cells.findIndex((cell, at) => isValue(cell) && !isNumber(table, at));
  const names = row.cells.slice(0, Math.max(firstValue, 1)).filter((_, at) => at !== column && !isNumber(table, at));
  const labels = [table.caption, row.section, ...names, ...heads].filter((cell) => cell !== null && cell.text !== '');
  const found = labels.filter((cell) => cell !== null).map((cell) => withoutUnit(cell));
  const own = UNIT.test(value.text) || /^[$€₽]/.test(value.text);
  const unit = own ? null : (found.toReversed().find((label) => label.unit)?.unit ?? null);
  const isGrowth = heads.some(({ text }) => CHANGE.test(text)) || names.some(({ text }) => CHANGE.test(text));
  const isRatio = RATIO.test(unit?.text ?? value.text);
  if ([...heads, ...names].some(({ text }) => INDEX.test(text))) return null;
  const sign = /^[-−–+]/.exec(value.text)?.[0];
  if (sign && !isRatio) return null;

  const made = maker();
  // A colon has what is below it be of the time that the sentence names.
  for (const above of [title, table.before])
    if (above) made.put(above.text.replace(/[.…]$/, ''), above.start).put(above === title ? '\n\n' : ':\n\n');
  const told = found.filter(({ words }) => words.text !== '' && !CHANGE.test(words.text));
  told.forEach(({ words }, index) => void made.put(index > 0 ? ', ' : '').put(words.text, words.start));
  made.put(': ');
  const start = made.length();
  const number = value.text.replace(/^[-−–+]\s*/, '');
  const isFalling = sign !== undefined && sign !== '+';
  if (isRatio && (isGrowth || sign)) made.put(wayOf(isFalling, lang));
  const isFront = unit !== null && FRONT.test(unit.text);
  const [, currency = '', scale = ''] = /^(us ?\$|\$|usd|eur|€|rub|₽|kzt|₸)? ?(.*)$/iu.exec(unit?.text ?? '') ?? [];
  if (unit && isFront) made.put(currency, unit.start);
  made.put(number, value.end - number.length);
  if (unit) {
    const rest = isFront ? scale : unit.text;
    if (rest !== '') made.put(' ').put(singular(rest), unit.end - rest.length);
  }
  const end = made.length();
  return { text: `${made.text()}.`, value: { start, end }, inText: made.inText };
}

const wayOf = (isFalling: boolean, lang: Lang) =>
  lang === 'ru' ? (isFalling ? 'снижение на ' : 'рост на ') : isFalling ? 'down ' : 'up ';

/** "millions of dollars" is said of a number as "million dollars". */
const singular = (words: string) => words.replace(/^(thousand|million|billion|trillion)s?(?: of)?/i, '$1');

const isNumber = ({ heads, body }: TextTable, column: number) =>
  heads.some(({ cells }) => NUMBERED.test(cells[column]?.text ?? '')) ||
  (column === 0 &&
    body.length > 1 &&
    body.every(({ cells }, at) => (cells[0]?.text ?? '').replace('.', '') === `${at + 1}`));

/** The heading of a column; one that spans several stands over the first of them. */
function headOf(cells: readonly TableCell[], column: number, spans: boolean): readonly TableCell[] {
  const own = cells[column];
  if (own && own.text !== '') return [own];
  const left = spans ? cells.slice(1, column).findLast(({ text }) => text !== '') : undefined;
  return left ? [left] : [];
}

type Label = { readonly words: TableCell; readonly unit: TableCell | null };

/** A label in two: what it names, and the unit that its numbers are in. */
function withoutUnit(cell: TableCell): Label {
  const match = UNIT.exec(cell.text);
  if (!match) return { words: cell, unit: null };
  const [words] = match;
  const unit = { start: cell.start + match.index, end: cell.start + match.index + words.length, text: words };
  // What stands before it, without the sign that parts them.
  const name = cell.text.slice(0, match.index).replace(/[\s,;:(–—-]+(?:in|в)?\s*$/iu, '');
  const isOnly = name.trim() === '' || /^(?:in|в)$/iu.test(name.trim());
  return { words: isOnly ? { ...unit, text: '' } : { ...cell, end: cell.start + name.length, text: name }, unit };
}

function maker() {
  const pieces: Piece[] = [];
  let text = '';
  const made = {
    put: (words: string, from?: number) => {
      if (from !== undefined && words !== '')
        pieces.push({ start: text.length, end: text.length + words.length, from });
      text += words;
      return made;
    },
    text: () => text,
    length: () => text.length,
    inText: ({ start, end }: Span): Span | null => {
      const piece = pieces.find((one) => start >= one.start && end <= one.end);
      return piece ? { start: piece.from + start - piece.start, end: piece.from + end - piece.start } : null;
    },
  };
  return made;
}
