import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../app/App';
import { fingerprintOf } from '../data/fingerprint';
import { parseDataset } from '../data/parseDataset';
import { createQueryClient, datasetQuery } from '../data/queries';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { createReaderStore } from '../state/store';

/**
 * The first view as HTML, from the parsed files of `public/data`: what a reader sees before any script has run; and the
 * mark of what it was made from.
 */
export async function prerender(
  files: Readonly<Record<string, unknown>>,
): Promise<{ readonly html: string; readonly print: string }> {
  const client = createQueryClient();
  const parsed = parseDataset(files);
  client.setQueryData(datasetQuery.queryKey, parsed);
  const app = <App client={client} store={createReaderStore()} texts={new Map([['en', createText('en', en)]])} />;
  // One piece, however large: what is left for a script to put in its place would not be there without one.
  const { prelude } = await prerenderToNodeStream(app, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  return { html: Buffer.concat(chunks).toString('utf8'), print: fingerprintOf(parsed.dataset) };
}
