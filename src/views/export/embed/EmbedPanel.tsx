import type { ExportView } from '../../../domain/exportView';

export function EmbedPanel({ view }: { readonly view: ExportView }) {
  return <p>{view}</p>;
}
