import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { claimFileSchema } from '../../files/api/claimFile';
import { SCHEMA_PATH } from '../../files/api/paths';
import { columns } from '../../files/data/words/en';

/** What the parts of a statement are, in the words that its table has for them. */
const ABOUT: Readonly<Record<string, string>> = {
  id: columns.id,
  indicator: columns.indicator,
  refArea: columns.ref_area,
  counterpartArea: columns.counterpart_area,
  quantity: columns.bound,
  period: columns.period_kind,
  said: 'Who said it (null: the text itself), on which day, and how that day is known',
  status: columns.claim_status,
  scope: columns.scope,
  appearances: 'Where it stands: document, quote, the words of the figure inside it, translation; the original first',
  deeds: 'How a statement of a reader’s own came to be: what was done, when, and what with',
  words: 'The same in words, in both languages',
  sources: 'The documents that are quoted',
  address: columns.permalink,
  dataVersion: 'Version (hash) of the data',
  licence: 'Of structure, readings and the editors’ translations; quotes remain their publishers’',
};

/**
 * The JSON Schema (draft 7) of the file of one statement, made from the schema that the data package is parsed with.
 * What that one checks by arithmetic (real days, ends in order) is not in it.
 */
export function claimJsonSchema(site: string): JsonSchema {
  const schema = converted(claimFileSchema);
  const { properties = {} } = schema;
  const described = Object.entries(properties).map(([name, property]) => {
    const description = ABOUT[name];
    return [name, description === undefined || typeof property === 'boolean' ? property : { ...property, description }];
  });
  return {
    ...schema,
    $id: `${site}${SCHEMA_PATH}`,
    title: 'A statement with a figure, as Five Republics publishes it',
    properties: Object.fromEntries(described),
  };
}

/** A schema that chooses its form by the value is any of its forms. */
function converted(schema: GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      // As many as are named: without that a schema takes fewer and more.
      if (Array.isArray(jsonSchema.items))
        return { ...jsonSchema, minItems: jsonSchema.items.length, maxItems: jsonSchema.items.length };
      const forms = formsOf(valibotSchema);
      return forms.length === 0 ? undefined : { anyOf: forms.map((form) => inner(form)) };
    },
  });
}

function inner(form: GenericSchema): JsonSchema {
  const { $schema: _, ...schema } = converted(form);
  return schema;
}

function formsOf(schema: object): readonly GenericSchema[] {
  return 'forms' in schema && Array.isArray(schema.forms) ? schema.forms : [];
}
