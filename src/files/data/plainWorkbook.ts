import type { UiLanguage } from '../../domain/quote';
import { nextTask } from '../../lib/nextTask';
import { LICENCE } from '../licence';
import { type DatasetExtent, type Extract, selectedOf } from './extract';
import { aboutGrid, columnsGrid } from './grid/aboutGrid';
import { type Grid, gridOf } from './grid/grid';
import { statementsGrid } from './grid/statementsGrid';
import type { Origin } from './packageInfo';
import type { TableContext } from './tables/column';
import { tablesOf } from './tables/tablesOf';
import { fileWords } from './words/fileWords';
import type { DocumentProperties } from './xlsxParts';

/** What a workbook is made from. */
export type Workbook = {
  readonly extract: Extract;
  readonly extent: DatasetExtent;
  readonly context: TableContext;
  readonly origin: Origin;
};
/** What stands in a workbook, as data that can be sent to a worker. */
export type PlainWorkbook = {
  readonly grids: readonly Grid[];
  readonly lang: UiLanguage;
  readonly properties: DocumentProperties;
};

/** Two sheets for people, in their language, and after them the tables as they are in the other files. The page answers between them. */
export async function plainWorkbook({ extract, extent, context, origin }: Workbook): Promise<PlainWorkbook> {
  const { text } = context;
  const tables = tablesOf(extract, context);
  await nextTask();
  const claims = selectedOf(extract.claims).map(({ item }) => item);
  const statements = statementsGrid(claims, context);
  await nextTask();
  const about = aboutGrid(text, tables, extract, extent, origin);
  return {
    grids: [statements, about, ...tables.map(gridOf), columnsGrid(text, tables)],
    lang: text.lang,
    properties: propertiesOf(extract, context, origin),
  };
}

function propertiesOf({ sources }: Extract, { text }: TableContext, origin: Origin): DocumentProperties {
  const { readme } = fileWords(text.lang);
  return {
    title: readme.title,
    author: text.t('app.name'),
    description: [readme.intro, readme.licence, origin.filter].filter(Boolean).join(' '),
    lang: text.lang,
    created: origin.taken,
    custom: {
      License: LICENCE.path,
      Source: origin.address,
      'Data version': origin.version,
      Documents: String(sources.length),
    },
  };
}
