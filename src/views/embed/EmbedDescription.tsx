import { use } from 'react';
import { describeView } from '../../layout/viewTable/describeView';
import type { ExportView } from '../../state/exportView';
import { drawingOf } from '../drawingOf';
import { useView } from '../useView';

/** In pixels: any room will do, since of the drawing its words alone are used. */
const ROOM = { width: 1200, height: 675 };

/** A framed view in words, for who does not see it: what is shown, how firm it is, and what nobody has said. */
export function EmbedDescription({ view }: { readonly view: ExportView }) {
  const { dataset, choices, text } = useView();
  const drawing = use(drawingOf(view));
  const request = { dataset, choices, text };
  const { title, sentence } = drawing.draw({ ...request, ...ROOM });
  const described = { view, title, sentence, figures: drawing.figures(request) };
  return <p className="visually-hidden">{describeView(text, dataset, choices, described).full}</p>;
}
