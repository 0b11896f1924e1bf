import { largest } from '../../lib/extremes';
import { type StyledRun, wrapRuns } from '../../lib/wrapRuns';
import type { CardQuote, StatementWords } from './words';

/** Faces of a card; each in whatever size. `plain` and `strong` are the sans, the others the serif. */
export type CardFace = 'bound' | 'value' | 'quote' | 'figure' | 'plain' | 'strong' | 'label';
/** The width of words at a size, in pixels. */
export type CardMeasure = (text: string, face: CardFace, size: number) => number;

export type CardLine = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'end';
  readonly pieces: ReturnType<typeof wrapRuns<CardFace>>[number];
};
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** A card of one statement in pixels: lines at their baselines, the mark of the figure, the bar beside the quote. */
export type StatementCard = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
  /** The foot of the glyph's point, and how many times its own size it is. */
  readonly glyph: { readonly x: number; readonly y: number; readonly scale: number };
  readonly bar: Box;
  readonly rule: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly logo: { readonly x: number; readonly y: number; readonly scale: number };
};

type CardInput = {
  readonly words: StatementWords;
  readonly name: string;
  /** Where the statement is opened. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
};

/** Sizes at a card of 1080 pixels; each times what the card has room for, down to the smallest type. */
const SIZES = { value: 168, bound: 58, what: 34, quote: 42, second: 29, speaker: 31, fact: 25, foot: 24 } as const;
const FACTORS = [1.9, 1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46];
/** In pixels of the file. */
const SMALLEST = 11;
const LEADING = { value: 1.02, bound: 1.25, text: 1.36 } as const;
/** The glyph's own width and height, of which the stem reaches above its point. */
const GLYPH = { width: 34, above: 30 } as const;

/**
 * The figure large, with its bound in words; what it is of; the quote with the figure marked; who said it, when and where
 * it is printed; at the foot whose the card is and where it opens. Below one another, or in a wide card beside one
 * another, in the largest type for which there is room. Null where not even the smallest has.
 */
export function layoutStatement(input: CardInput, measure: CardMeasure): StatementCard | null {
  for (const factor of FACTORS) {
    const card = attempt(input, factor, measure);
    if (card) return card;
  }
  return null;
}

type Block = { readonly lines: readonly CardLine[]; readonly height: number };

function attempt({ words, name, address, width, height }: CardInput, factor: number, measure: CardMeasure) {
  const isWide = width > height * 1.2;
  const unit = (isWide ? height : width) / 1080;
  const sized = (name: keyof typeof SIZES) => Math.max(SMALLEST, SIZES[name] * factor * unit);
  const margin = 84 * unit;
  // Telephones lay their own words over both ends of a story.
  const isStory = height > width * 1.5;
  const [above, below] = isStory ? [210 * unit, 190 * unit] : [margin * 0.9, margin * 0.8];
  const gutter = 96 * unit;
  const inner = width - 2 * margin;
  const column = isWide ? (inner - gutter) / 2 : inner;
  const block = (runs: readonly StyledRun<CardFace>[], x: number, wide: number, size: number): Block => {
    const wrapped = wrapRuns<CardFace>(runs, wide, (text, face) => measure(text, face, size));
    const leading = size * LEADING.text;
    return {
      lines: wrapped.map((pieces, row) => ({ x, y: row * leading + size * 1.02, size, anchor: 'start', pieces })),
      height: wrapped.length * leading,
    };
  };
  const fits = ({ lines }: Block, wide: number) => lines.every((line) => widthOf(line) <= wide + 0.5);

  // The figure, as large as its longest word allows.
  const glyphScale = (sized('value') * 0.62) / GLYPH.above;
  const beside = GLYPH.width * glyphScale + 14 * unit;
  const valueRoom = column - beside;
  const whole = measure(words.value, 'value', 1);
  const longest = largest(words.value.split(' ').map((word) => measure(word, 'value', 1)));
  const wanted = sized('value');
  const valueSize =
    whole * wanted * 0.55 <= valueRoom
      ? Math.min(wanted, valueRoom / whole)
      : Math.min(wanted * 0.5, valueRoom / longest);
  const valueLines = wrapRuns<CardFace>([{ text: words.value, face: 'value' }], valueRoom + 0.5, (text, face) =>
    measure(text, face, valueSize),
  );
  const boundSize = words.bound === '' ? 0 : sized('bound');
  const bound =
    words.bound === ''
      ? { lines: [], height: 0 }
      : block([{ text: words.bound, face: 'bound' }], margin + beside, valueRoom, boundSize);
  const valueTop = bound.height;
  const value: Block = {
    lines: [
      ...bound.lines,
      ...valueLines.map((pieces, row): CardLine => {
        const y = valueTop + valueSize * (0.86 + row * LEADING.value);
        return { x: margin + beside, y, size: valueSize, anchor: 'start', pieces };
      }),
    ],
    height: valueTop + valueSize * (0.86 + (valueLines.length - 1) * LEADING.value + 0.3),
  };
  const glyphY = valueTop + valueSize * 0.86 - 8 * glyphScale;
  const what = block(
    [
      { text: `${words.what}, `, face: 'plain' },
      { text: words.period, face: 'strong' },
    ],
    margin,
    column,
    sized('what'),
  );

  // The quote, beside its bar, and who said it.
  const right = isWide ? margin + column + gutter : margin;
  const bar = 7 * unit;
  const quoteX = right + bar + 26 * unit;
  const quoteRoom = right + column - quoteX;
  const captionGap = 6 * unit * factor;
  const quoted = (quote: CardQuote, size: number): Block => {
    const said = block(
      quote.runs.map(({ text, face }) => ({ text, face: face === 'figure' ? 'figure' : 'quote' })),
      quoteX,
      quoteRoom,
      size,
    );
    if (quote.whose === '') return said;
    const whose = block([{ text: quote.whose, face: 'plain' }], quoteX, quoteRoom, sized('fact'));
    const top = said.height + captionGap;
    const lines = [...said.lines, ...whose.lines.map((line) => ({ ...line, y: line.y + top }))];
    return { lines, height: top + whose.height };
  };
  const [first, second] = words.quotes;
  const quote = first ? quoted(first, sized('quote')) : { lines: [], height: 0 };
  const original = second ? quoted(second, sized('second')) : null;
  const betweenQuotes = original ? 22 * unit * factor : 0;
  const quoteHeight = quote.height + betweenQuotes + (original?.height ?? 0);
  const speaker = block(
    [
      { text: words.speaker, face: 'strong' },
      ...(words.role === '' ? [] : [{ text: `, ${words.role}`, face: 'plain' as const }]),
    ],
    right,
    column,
    sized('speaker'),
  );
  const facts = words.facts.map((fact) => block([{ text: fact, face: 'plain' }], right, column, sized('fact')));
  const factsHeight = facts.reduce((sum, { height }) => sum + height, 0);

  // The foot: name left, address right of it, or above where it is too long.
  const footSize = sized('foot');
  const logo = 1.35 * footSize;
  const nameWidth = logo * 1.3 + measure(name, 'label', footSize * 1.2);
  const addressWidth = measure(address, 'plain', footSize);
  const isBeside = nameWidth + 30 * unit + addressWidth <= inner;
  const addressLines = isBeside ? [address] : broken(address, inner, (text) => measure(text, 'plain', footSize));
  const footHeight = footSize * (isBeside ? 2.4 : 2.6 + LEADING.text * addressLines.length);
  const footTop = height - below - footHeight;

  const gap = { what: 20 * unit * factor, quote: 52 * unit * factor, speaker: 38 * unit * factor };
  const figureHeight = value.height + gap.what + what.height;
  const saidHeight = quoteHeight + gap.speaker + speaker.height + factsHeight;
  const room = footTop - above - 36 * unit;
  const needed = isWide ? Math.max(figureHeight, saidHeight) : figureHeight + gap.quote + saidHeight;
  const blocks: readonly (readonly [Block, number])[] = [
    [what, column],
    [quote, quoteRoom],
    ...(original ? [[original, quoteRoom] as const] : []),
    [speaker, column],
    ...facts.map((fact) => [fact, column] as const),
    [{ lines: value.lines, height: 0 }, valueRoom],
  ];
  if (needed > room || !blocks.every(([one, wide]) => fits(one, wide))) return null;

  // What is left over stands above the figure, between figure and quote, and below.
  const left = room - needed;
  const figureTop = above + (isWide ? (room - figureHeight) / 2 : left * 0.3);
  const saidTop = isWide ? above + (room - saidHeight) / 2 : figureTop + figureHeight + gap.quote + left * 0.25;
  const at = ({ lines }: Block, top: number) => lines.map((line) => ({ ...line, y: line.y + top }));
  let y = saidTop + quoteHeight + gap.speaker;
  const said = [speaker, ...facts].flatMap((one) => {
    const placed = at(one, y);
    y += one.height;
    return placed;
  });
  const footLine = (
    text: string,
    face: CardFace,
    x: number,
    y: number,
    size: number,
    anchor: 'start' | 'end',
  ): CardLine => ({
    x,
    y,
    size,
    anchor,
    pieces: [{ text, face, x: 0, width: measure(text, face, size) }],
  });
  const footBase = footTop + footHeight - footSize * 0.5;
  return {
    width,
    height,
    lines: [
      ...at(value, figureTop),
      ...at(what, figureTop + value.height + gap.what),
      ...at(quote, saidTop),
      ...(original ? at(original, saidTop + quote.height + betweenQuotes) : []),
      ...said,
      footLine(name, 'label', margin + logo * 1.3, footBase, footSize * 1.2, 'start'),
      ...addressLines.map((line, row) =>
        isBeside
          ? footLine(line, 'plain', width - margin, footBase, footSize, 'end')
          : footLine(line, 'plain', margin, footTop + footSize * (1.5 + row * LEADING.text), footSize, 'start'),
      ),
    ],
    glyph: { x: margin + (GLYPH.width / 2) * glyphScale - 4 * glyphScale, y: figureTop + glyphY, scale: glyphScale },
    bar: { x: right, y: saidTop, width: bar, height: quoteHeight },
    rule: { x1: margin, x2: width - margin, y: footTop },
    logo: { x: margin, y: footBase - logo * 0.86, scale: logo / 28 },
  } satisfies StatementCard;
}

export function widthOf({ pieces }: Pick<CardLine, 'pieces'>): number {
  const last = pieces.at(-1);
  return last ? last.x + last.width : 0;
}

function broken(address: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines = [''];
  for (const letter of address) {
    const longer = `${lines.at(-1)}${letter}`;
    if (measure(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(letter);
  }
  return lines;
}
