import type { UiLanguage } from '../../domain/quote';
import type { Text } from '../../i18n/text';
import { homeOf } from '../../state/permalink';
import { CLAIMS_PATH, pathOfFeed, SCHEMA_PATH } from '../api/paths';
import type { DatasetExtent, Extract } from './extract';
import { type Origin, sourceTitle } from './packageInfo';
import type { Table } from './tables/column';
import { fileWords } from './words/fileWords';

/** The README of a package, in Markdown: what is in it, how to read it, every column, licence and sources. */
export function writeReadme(
  text: Text,
  tables: readonly Table[],
  { sources }: Pick<Extract, 'sources'>,
  extent: DatasetExtent,
  { address, version, taken, filter }: Origin,
): string {
  const { readme, columns, tables: about } = fileWords(text.lang);
  const blocks: readonly string[] = [
    `# ${readme.title}`,
    readme.intro,
    [
      readme.selection[extent],
      ...(filter === '' ? [] : [plainWords(filter)]),
      `${readme.address}: <${address}>`,
      `${readme.version}: \`${version}\``,
      `${readme.taken}: ${taken}`,
      `${readme.lasting}: ${lastingAddresses(address, text.lang).join(', ')}`,
    ]
      .map(item)
      .join('\n'),
    `## ${readme.tablesTitle}`,
    grid(
      [readme.file, readme.rows, readme.what],
      [
        ...tables.map(({ name, rows }) => [`\`${name}.csv\``, String(rows.length), about[name]]),
        ['`codelists.json`', '', about.codelists],
      ],
    ),
    readme.selectedNote,
    `## ${readme.boundsTitle}`,
    readme.bounds.map(item).join('\n'),
    `## ${readme.cellsTitle}`,
    readme.cells.map(item).join('\n'),
    `## ${readme.columnsTitle}`,
    ...tables.flatMap(({ name, fields }) => [
      `### ${name}.csv`,
      grid(
        [readme.column, readme.type, readme.what],
        fields.map((field) => [`\`${field.name}\``, field.type, columns[field.about]]),
      ),
    ]),
    `## ${readme.licenceTitle}`,
    readme.licence,
    `## ${readme.sourcesTitle}`,
    sources
      .map((source) => {
        const address = source.url ?? source.publisher.url;
        return item([plainWords(sourceTitle(text, source)), ...(address === null ? [] : [`<${address}>`])].join(' '));
      })
      .join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Where the site of this view has what does not depend on any view. */
function lastingAddresses(address: string, lang: UiLanguage): readonly string[] {
  const { origin, pathname } = new URL(address);
  return [CLAIMS_PATH, SCHEMA_PATH, pathOfFeed(lang)].map((path) => `<${origin}${homeOf(pathname)}${path}>`);
}

function item(words: string): string {
  return `- ${words}`;
}

function grid(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words of the data as words: nothing in them is Markdown or HTML, and they stay on their line. */
function plainWords(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|!&~]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
}
