import type { Font } from 'fontkit';
import { faceOf } from '../dom/pdfText';
import type { TextLook } from '../dom/textRuns';
import { fontFiles } from './fontFiles';

/** The faces in which letters of a look are drawn: its own, then that of the other family and of this weight. What reads faces is loaded here. */
export async function fontFaces(signal: AbortSignal): Promise<(look: TextLook) => readonly Font[]> {
  const [{ create }, files] = await Promise.all([import('fontkit'), fontFiles(signal)]);
  const faces = await Promise.all(
    files.map(async ({ file, ...name }) => {
      return { ...name, font: create(new Uint8Array(await file.arrayBuffer())) };
    }),
  );
  return (look) => {
    const { family, weight } = faceOf(look);
    const ofWeight = faces.filter((face) => face.weight === weight);
    return [...ofWeight.filter((face) => face.family === family), ...ofWeight].map(({ font }) => font);
  };
}
