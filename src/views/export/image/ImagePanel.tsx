import type { ExportView } from '../../../domain/exportView';
import type { Drawings } from '../../drawing';

export function ImagePanel({ view }: { readonly view: ExportView; readonly drawings: Drawings }) {
  return <p>{view}</p>;
}
