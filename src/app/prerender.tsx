import { renderToString } from 'react-dom/server';
import { parseDataset } from '../data/parseDataset';
import { createQueryClient, datasetQuery } from '../data/queries';
import { en } from '../i18n/messages/en';
import { createText } from '../i18n/text';
import { createReaderStore } from '../state/store';
import { App } from './App';

/** The first view as HTML, from the parsed files of `public/data`: what a reader sees before any script has run. */
export function prerender(files: Readonly<Record<string, unknown>>): string {
  const client = createQueryClient();
  client.setQueryData(datasetQuery.queryKey, parseDataset(files));
  return renderToString(
    <App client={client} store={createReaderStore()} texts={new Map([['en', createText('en', en)]])} />,
  );
}
