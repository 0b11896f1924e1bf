import type { Text } from '../../../i18n/text';
import { LICENCE } from '../../licence';
import type { DatasetExtent, Extract } from '../extract';
import { type Origin, sourceTitle } from '../packageInfo';
import type { Table } from '../tables/column';
import { fileWords } from '../words/fileWords';
import { type Grid, type GridCell, WIDTH } from './grid';

/** Where a workbook comes from, which data it holds, under which licence, how to read it, and what its sheets are. */
export function aboutGrid(
  text: Text,
  tables: readonly Table[],
  { sources }: Pick<Extract, 'sources'>,
  extent: DatasetExtent,
  { address, version, taken, filter }: Origin,
): Grid {
  const { readme, people, tables: about } = fileWords(text.lang);
  const said = (label: string, values: readonly GridCell[]): readonly (readonly GridCell[])[] =>
    values.map((cell, at) => [{ value: at === 0 ? label : null }, cell]);
  const words = (value: string): GridCell => ({ value });
  return {
    name: people.about,
    columns: [
      { label: '', width: WIDTH.text, wraps: true },
      { label: '', width: 2 * WIDTH.long, wraps: true },
    ],
    hasHead: false,
    rows: [
      ...said(text.t('app.name'), [words(readme.title), words(readme.intro)]),
      ...said(people.taken, [words([readme.selection[extent], filter].filter(Boolean).join(' '))]),
      ...said(readme.taken, [{ value: taken, kind: 'day' }]),
      ...said(readme.address, [{ value: address, link: address }]),
      ...said(readme.version, [words(version)]),
      ...said(readme.licenceTitle, [words(readme.licence), { value: LICENCE.path, link: LICENCE.path }]),
      ...said(readme.boundsTitle, [
        words(people.ends),
        ...readme.bounds.map((line) => words(line.replaceAll('`', ''))),
      ]),
      ...said(people.sheets, [
        words(`${people.statements}: ${people.statementsAbout}`),
        ...tables.map(({ name }) => words(`${name}: ${about[name]}`)),
        words(`columns: ${readme.columnsTitle}`),
      ]),
      ...said(
        readme.sourcesTitle,
        sources.map((source) => ({ value: sourceTitle(text, source), link: source.url ?? source.publisher.url })),
      ),
    ],
  };
}

/** What the columns of the tables are, one a row. */
export function columnsGrid(text: Text, tables: readonly Table[]): Grid {
  const { readme, columns } = fileWords(text.lang);
  return {
    name: 'columns',
    columns: [
      { label: readme.file, width: WIDTH.text, wraps: false },
      { label: readme.column, width: WIDTH.text, wraps: false },
      { label: readme.type, width: WIDTH.narrow, wraps: false },
      { label: readme.what, width: 2 * WIDTH.long, wraps: true },
    ],
    rows: tables.flatMap(({ name, fields }) =>
      fields.map((field) => [name, field.name, field.type, columns[field.about]].map((value) => ({ value }))),
    ),
    hasHead: true,
  };
}
