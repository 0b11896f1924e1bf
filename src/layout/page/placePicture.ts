import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/figure';
import type { ClaimFilter } from '../../domain/filter';
import type { QuoteChoice } from '../../domain/quote';
import { filterLine } from '../../i18n/filterWords';
import { withNotes } from '../../i18n/numbered';
import type { Text } from '../../i18n/text';
import { LEGEND_KINDS } from '../../lib/glyphSize';
import { cardNote } from './cardNote';
import type { Measure } from './face';
import { fitPages } from './fitPages';
import type { Credit } from './footer';
import { MARGIN, type PageContent, type PageForm, type Size } from './layoutPage';
import { type LegendPart, legendOf } from './legendOf';
import { noteNumbers, notesOf } from './notes';

type PictureChoices = ClaimFilter & { readonly aside: readonly string[] };
/** What a drawing is asked for. */
type Asked<Choices> = { readonly dataset: Dataset; readonly choices: Choices; readonly text: Text };

/** What of a drawn view matters to the page around it. */
type DrawnView = {
  readonly title: string;
  readonly subtitle: string;
  readonly sentence: string;
  readonly legendParts: readonly LegendPart[];
  readonly height: number;
  readonly ample?: number;
};

export type PlacedRequest<Choices, View> = Asked<Choices> & {
  /** What draws the view at any size, and says before which figures will be in it. */
  readonly drawing: {
    readonly figures: (asked: Asked<Choices>) => readonly Figure[];
    readonly draw: (asked: Asked<Choices> & Size) => View;
  };
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  readonly quotes: QuoteChoice;
  readonly credit: Credit;
  readonly form: PageForm;
};

/** What a card keeps for its drawing, in units of its scale: it is of its size, whatever is in it. */
const CARD_LEAST = 410;
/** How often a drawing may ask for more height than it said it needs, when it has got that. */
const TRIES = 4;

/** Where everything in a picture stands, and what draws its view in the room that there is. */
export async function placePicture<Choices extends PictureChoices, View extends DrawnView>(
  request: PlacedRequest<Choices, View>,
  measure: Measure,
  pause: () => Promise<void>,
) {
  const { dataset, choices, drawing, form } = request;
  const { parts } = form;
  const figures = drawing.figures({ dataset, choices, text: request.text });
  const text = parts === 'all' ? withNotes(request.text, noteNumbers(figures)) : request.text;
  const draw = (room: Size) => drawing.draw({ dataset, choices, text, ...room });
  // A card is seen small, beside words of others: its labels have to be enough.
  const legendFor = (legendParts: readonly LegendPart[]) => {
    if (parts === 'card') return [];
    const kinds = legendOf(figures, legendParts);
    return LEGEND_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({ kind, label: text.t(`legend.${kind}`) }));
  };
  const filter = filterLine(request.text, dataset, choices);
  const notes = (room: number) => {
    if (parts === 'plain') return [];
    if (parts === 'card') return cardNote(text, dataset, figures);
    return notesOf(text, dataset, figures, room, choices.aside, request.quotes);
  };
  const contentAt = (size: Size, needed: number): PageContent => {
    const drawn = draw({ width: size.width - 2 * MARGIN, height: 0 });
    const { title, subtitle, sentence, height, ample = 0 } = drawn;
    const least = parts === 'card' ? Math.min(height, CARD_LEAST) : Math.max(height, needed);
    const words = { title, subtitle, filter, sentence, legend: legendFor(drawn.legendParts), notes };
    return { ...words, least, ample: parts === 'card' ? least : Math.max(least, ample), credit: request.credit };
  };
  let needed = 0;
  for (let tries = 1; ; tries += 1) {
    const fitted = await fitPages((size) => contentAt(size, needed), request, measure, form, pause);
    const room = fitted.pages[0]?.drawing;
    const drawn = room ? draw(room).height : 0;
    if (!room || drawn <= room.height + 0.01 || parts === 'card' || tries === TRIES)
      return { text, figures, draw, fitted };
    needed = drawn;
  }
}
