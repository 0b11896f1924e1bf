import { prerenderToNodeStream } from 'react-dom/static';
import { App } from '../app/App';
import { HOME_ALONE, libraryQuery } from '../data/library';
import type { Parsed } from '../data/parseDataset';
import { createQueryClient } from '../data/queries';
import { createText } from '../i18n/createText';
import { en } from '../i18n/messages/en';
import { ru } from '../i18n/messages/ru';
import { type Choices, DEFAULT_CHOICES } from '../state/choices';
import { createReaderStore } from '../state/store';
import { AheadContext } from '../ui/ahead/ahead';

const TEXTS = { en: createText('en', en), ru: createText('ru', ru) };

/** For tests: the page as it is written for these data and choices, charts included. Rejects where a part of it throws. */
export async function drawPage(parsed: Parsed, chosen: Partial<Choices>): Promise<string> {
  const choices = { ...DEFAULT_CHOICES, ...chosen };
  const client = createQueryClient();
  client.setQueryData(libraryQuery(HOME_ALONE.packages).queryKey, parsed);
  const faults: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <AheadContext value={{ every: true }}>
      <App client={client} store={createReaderStore(choices)} texts={new Map([[choices.lang, TEXTS[choices.lang]]])} />
    </AheadContext>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void faults.push(error) },
  );
  const chunks: Uint8Array[] = [];
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk));
  if (faults.length > 0) throw faults[0];
  return Buffer.concat(chunks).toString('utf8');
}
