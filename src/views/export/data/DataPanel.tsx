import type { ExportView } from '../../../domain/exportView';

export function DataPanel({ view }: { readonly view: ExportView }) {
  return <p>{view}</p>;
}
