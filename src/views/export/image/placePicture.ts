import type { QuoteChoice } from '../../../domain/quote';
import { filterLine } from '../../../i18n/filterWords';
import { withNotes } from '../../../i18n/numbered';
import { cardNote } from '../../../layout/page/cardNote';
import type { Measure } from '../../../layout/page/face';
import { fitPages } from '../../../layout/page/fitPages';
import type { Credit } from '../../../layout/page/footer';
import { MARGIN, type PageContent, type PageForm, type Size } from '../../../layout/page/layoutPage';
import { legendOf } from '../../../layout/page/legendOf';
import { noteNumbers, notesOf } from '../../../layout/page/notes';
import { LEGEND_KINDS } from '../../../lib/glyphSize';
import type { Drawing, DrawingRequest, SizedView } from '../../drawing';

export type PlacedRequest = Pick<DrawingRequest, 'dataset' | 'choices' | 'text'> & {
  readonly drawing: Drawing;
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
export async function placePicture(request: PlacedRequest, measure: Measure, pause: () => Promise<void>) {
  const { dataset, choices, drawing, form } = request;
  const { parts } = form;
  const figures = drawing.figures({ dataset, choices, text: request.text });
  const text = parts === 'all' ? withNotes(request.text, noteNumbers(figures)) : request.text;
  const draw = (room: Size) => drawing.draw({ dataset, choices, text, ...room });
  // A card is seen small, beside words of others: its labels have to be enough.
  const legendFor = (legendParts: SizedView['legendParts']) => {
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
    const { title, subtitle, sentence, legendParts, height } = draw({ width: size.width - 2 * MARGIN, height: 0 });
    const least = parts === 'card' ? Math.min(height, CARD_LEAST) : Math.max(height, needed);
    return { title, subtitle, filter, sentence, least, legend: legendFor(legendParts), notes, credit: request.credit };
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
