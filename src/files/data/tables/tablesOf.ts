import type { Claim } from '../../../domain/claim';
import { largest } from '../../../lib/extremes';
import { type Outcome, outcomeOf } from '../../../selectors/evidenceDerived';
import { type Extract, selectedOf, type Taken } from '../extract';
import { appearanceColumns, type Quoted } from './appearanceColumns';
import { CLAIM_COLUMNS } from './claimColumns';
import { type Column, cellsOf, type Field, type FileCell, fieldOf, type Table, type TableContext } from './column';
import { DERIVATION_COLUMNS } from './derivationColumns';
import { historyColumns } from './historyColumns';
import { EVENT_COLUMNS, SOURCE_COLUMNS, SPEAKER_COLUMNS } from './recordColumns';

const SELECTED: Field = { name: 'selected', about: 'selected', type: 'boolean', required: true };

/** All tables of an extract, as they stand in a workbook and in a package: one row a record, tied by their ids. */
export function tablesOf(extract: Extract, context: TableContext): readonly Table[] {
  return [
    marked('claims', claimColumns(extract.claims), extract.claims, context, [
      { field: 'said_by', table: 'speakers' },
      { field: 'said_at', table: 'events' },
    ]),
    appearanceTable(extract, context),
    marked('events', EVENT_COLUMNS, extract.events, context, [{ field: 'same_occasion', table: 'events' }]),
    marked('derivations', DERIVATION_COLUMNS, computations(extract, context), context, []),
    {
      ...plain('sources', SOURCE_COLUMNS, extract.sources, context),
      foreignKeys: [{ field: 'twin', table: 'sources' }],
    },
    plain('speakers', SPEAKER_COLUMNS, extract.speakers, context),
  ];
}

function claimColumns(claims: readonly Taken<Claim>[]): readonly Column<Claim>[] {
  return [...CLAIM_COLUMNS, ...historyColumns(claims.map(({ item }) => item))];
}

/** One table alone, of what was selected. Claims carry their quotes in the same row, the second with `_2` and so on. */
export function tableAlone(name: Table['name'], extract: Extract, context: TableContext): Table {
  if (name === 'claims') return claimsWithQuotes(selectedOf(extract.claims), context);
  const chosen = {
    ...extract,
    claims: selectedOf(extract.claims),
    events: selectedOf(extract.events),
    derivations: selectedOf(extract.derivations),
  };
  const found = tablesOf(chosen, context).find((table) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

function claimsWithQuotes(claims: readonly Taken<Claim>[], context: TableContext): Table {
  const columns = appearanceColumns(context.quotes);
  const ofClaims = claimColumns(claims);
  const most = largest(
    claims.map(({ item }) => item.appearances.length),
    1,
  );
  const places = Array.from({ length: most }, (_, index) => index);
  const suffixed = places.flatMap((index) =>
    columns.map((column) => fieldOf(column, context, index === 0 ? '' : `_${index + 1}`)),
  );
  const quotes = (claim: Claim) =>
    places.flatMap((index) => {
      const appearance = claim.appearances[index];
      if (!appearance) return columns.map(() => null);
      return cellsOf(columns, { appearance, hasFigure: true }, context);
    });
  return {
    name: 'claims',
    fields: [...ofClaims.map((column) => fieldOf(column, context)), ...suffixed],
    rows: claims.map(({ item }) => [...cellsOf(ofClaims, item, context), ...quotes(item)]),
    primaryKey: ['id'],
    foreignKeys: [],
  };
}

/** Quotes of claims and events. `claim` or `event` says whose; `number` counts the places where a statement stands. */
function appearanceTable({ claims, events }: Extract, context: TableContext): Table {
  const columns = appearanceColumns(context.quotes);
  const statements = [...claims, ...events].map(({ item }) => item);
  const row = (statement: (typeof statements)[number], quoted: Quoted, index: number): readonly FileCell[] => [
    statement.type === 'claim' ? statement.id : null,
    statement.type === 'event' ? statement.id : null,
    index + 1,
    ...cellsOf(columns, quoted, context),
  ];
  return {
    name: 'appearances',
    fields: [
      { name: 'claim', about: 'claim', type: 'string' },
      { name: 'event', about: 'event', type: 'string' },
      { name: 'number', about: 'number', type: 'integer', required: true },
      ...columns.map((column) => fieldOf(column, context)),
    ],
    rows: statements.flatMap((statement) =>
      statement.appearances.map((appearance, index) =>
        row(statement, { appearance, hasFigure: statement.type === 'claim' }, index),
      ),
    ),
    primaryKey: [],
    foreignKeys: [
      { field: 'claim', table: 'claims' },
      { field: 'event', table: 'events' },
      { field: 'source', table: 'sources' },
    ],
  };
}

function computations({ derivations }: Extract, { dataset, aside }: TableContext): readonly Taken<Outcome>[] {
  return derivations.map(({ item, selected }) => ({ selected, item: outcomeOf(dataset, aside, item) }));
}

function plain<Row>(
  name: Table['name'],
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  context: TableContext,
): Table {
  return {
    name,
    fields: columns.map((column) => fieldOf(column, context)),
    rows: rows.map((row) => cellsOf(columns, row, context)),
    primaryKey: ['id'],
    foreignKeys: [],
  };
}

/** The same with a last column that says what was selected and what came along. */
function marked<Row>(
  name: Table['name'],
  columns: readonly Column<Row>[],
  taken: readonly Taken<Row>[],
  context: TableContext,
  foreignKeys: Table['foreignKeys'],
): Table {
  return {
    name,
    fields: [...columns.map((column) => fieldOf(column, context)), SELECTED],
    rows: taken.map(({ item, selected }) => [...cellsOf(columns, item, context), selected]),
    primaryKey: ['id'],
    foreignKeys,
  };
}
