import { familiesOf } from '../../../dom/svgStyle';
import type { Face, Measure } from '../../../layout/page/face';
import type { CardFace, CardMeasure } from '../../../layout/statement/layoutStatement';

// Where they do not come, pictures are measured in what other programs draw them in.
const SERIF = familiesOf('"Source Serif 4", serif');
const SANS = familiesOf('"IBM Plex Sans", sans-serif');
/** The faces of picture.css, as a canvas knows them. */
const FONTS: Readonly<Record<Face, string>> = {
  name: `600 16px ${SERIF}`,
  title: `600 26px ${SERIF}`,
  subtitle: `400 15px ${SANS}`,
  filter: `600 12.5px ${SANS}`,
  sentence: `400 12.5px ${SANS}`,
  legend: `400 12px ${SANS}`,
  label: `600 11px ${SANS}`,
  plain: `400 11px ${SANS}`,
  quote: `400 12px ${SERIF}`,
  figure: `600 12px ${SERIF}`,
};
/** Letters of both scripts, so that both files of each face are there before anything is measured. */
const SAMPLE = 'Ag Жя';

/** Waits until these faces are there, or are known not to come. */
async function facesFor(fonts: readonly string[]): Promise<void> {
  await Promise.allSettled(fonts.map((font) => document.fonts.load(font, SAMPLE)));
}

/** Measures words in the faces of a picture, in pixels; waits for the faces. */
export async function createMeasure(): Promise<Measure> {
  await facesFor(Object.values(FONTS));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure with');
  const known = new Map<string, number>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = FONTS[face];
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

/** The faces of card.css, at a size. */
const CARD_FONTS: Readonly<Record<CardFace, readonly [weight: number, family: string]>> = {
  bound: [400, SERIF],
  value: [600, SERIF],
  quote: [400, SERIF],
  figure: [600, SERIF],
  label: [600, SERIF],
  plain: [400, SANS],
  strong: [600, SANS],
};

/** Measures words in the faces of a card; waits for the faces. */
export async function createCardMeasure(): Promise<CardMeasure> {
  const fontOf = (face: CardFace, size: number) => {
    const [weight, family] = CARD_FONTS[face];
    return `${weight} ${size}px ${family}`;
  };
  const faces: readonly CardFace[] = ['quote', 'figure', 'plain', 'strong'];
  await facesFor(faces.map((face) => fontOf(face, 12)));
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure with');
  return (text, face, size) => {
    context.font = fontOf(face, size);
    return context.measureText(text).width;
  };
}
