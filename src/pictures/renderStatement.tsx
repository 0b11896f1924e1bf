import { createMeter } from '../dom/measureText';
import type { Claim } from '../domain/claim';
import type { QuoteChoice } from '../domain/quote';
import { claimSentence, claimTitle } from '../i18n/describe';
import type { Size } from '../layout/page/layoutPage';
import { CARD_FONTS, cardFont } from '../layout/statement/cardFonts';
import { type CardMeasure, layoutStatement } from '../layout/statement/layoutStatement';
import { statementWords } from '../layout/statement/words';
import { type OffscreenRequest, renderOffscreen } from './renderOffscreen';
import type { RenderedPages } from './renderPages';
import { StatementSvg } from './StatementSvg';
import './card.css';

type StatementRequest = OffscreenRequest &
  Size & {
    readonly claim: Claim;
    readonly quotes: QuoteChoice;
    /** Where the statement is opened. */
    readonly address: string;
  };

/** Draws the card of one statement, as `renderPages` draws a view. */
export async function renderStatement(request: StatementRequest): Promise<RenderedPages> {
  const { dataset, text, claim, quotes, address, width, height, signal } = request;
  const widthIn = await createMeter(CARD_FONTS);
  const measure: CardMeasure = (words, face, size) => widthIn(words, cardFont(face, size));
  signal.throwIfAborted();
  const words = statementWords(text, dataset, claim, quotes);
  const card = layoutStatement({ words, name: text.t('app.name'), address, width, height }, measure);
  if (!card) throw new Error('no room for the statement');
  const page = await renderOffscreen(request, () => <StatementSvg card={card} claim={claim} />);
  return {
    pages: [page],
    size: { width, height },
    title: claimTitle(text, claim),
    sentence: claimSentence(text, dataset, claim),
    figures: [claim],
  };
}
