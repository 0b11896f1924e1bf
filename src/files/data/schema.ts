import type { Field, Table } from './tables/column';
import type { FileWords } from './words/shape';

/** A table's columns as Table Schema: types, constraints, keys, and what an empty cell means. */
export function tableSchema({ name, fields, primaryKey, foreignKeys }: Table, { columns }: FileWords) {
  return {
    fields: fields.map((field) => fieldSchema(field, columns[field.about], primaryKey)),
    missingValues: [''],
    ...(primaryKey.length === 0 ? {} : { primaryKey }),
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map(({ field, table }) => ({
            fields: field,
            // A table names itself by an empty text.
            reference: { resource: table === name ? '' : table, fields: 'id' },
          })),
        }),
  };
}

function fieldSchema({ name, type, required, values, isAddress }: Field, description: string, keys: readonly string[]) {
  const constraints = {
    ...(required ? { required } : {}),
    ...(keys.length === 1 && keys[0] === name ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    format: isAddress ? 'uri' : 'default',
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
