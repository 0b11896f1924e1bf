import type { ExportView } from '../../../domain/exportView';

export function CitePanel({ view }: { readonly view: ExportView }) {
  return <p>{view}</p>;
}
