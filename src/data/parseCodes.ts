import { type CodeLists, createCodeLists, withCodes } from '../domain/codeLists';
import type { Issue } from '../domain/dataset';
import { LoadError } from './LoadError';
import { dangling, records, unique } from './records';
import { areaSchema, indicatorSchema, topicSchema, unitSchema } from './wireCodes';

const FILE = 'codelists.json';

/**
 * The code lists of a package, and after them what only `known` has: those of the built-in package, whose codes another
 * may use. A package without the file has `known` alone. A code that names another one which is not there is left out
 * and becomes an issue; a member, a level or an area that is not there is taken out of its code.
 */
export function parseCodes(value: unknown, known: CodeLists, issues: Issue[]): CodeLists {
  if (value === undefined) return known;
  const lists = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  if (lists.size === 0) throw LoadError.schema(FILE, { message: 'must hold lists of codes' });
  const read = <Schema extends Parameters<typeof records>[2]>(name: string, schema: Schema) =>
    records<Schema>(FILE, lists.get(name) ?? [], schema, issues);
  const areas = unique(FILE, read('areas', areaSchema), issues);
  const units = unique(FILE, read('units', unitSchema), issues);
  const topics = unique(FILE, read('topics', topicSchema), issues);
  const indicators = unique(FILE, read('indicators', indicatorSchema), issues);
  const there = withCodes(createCodeLists({ areas, topics, indicators, units }), known);

  /** True when the code is there; reported otherwise. */
  const has = (list: keyof CodeLists, record: string, path: string, id: string) => {
    if (there[list].byId.has(id)) return true;
    issues.push(dangling(FILE, record, path, `no code ${id}`));
    return false;
  };
  const own = createCodeLists({
    areas: areas.map((area) => ({
      ...area,
      members: area.members.filter((id, at) => has('areas', area.id, `members.${at}`, id)),
    })),
    units,
    topics: topics.filter(({ id, axisUnit }) => has('units', id, 'axisUnit', axisUnit)),
    indicators: indicators
      .filter(({ id, topic }) => has('topics', id, 'topic', topic))
      .map((indicator) => {
        const { id, of, areas } = indicator;
        const known = areas?.filter((area, at) => has('areas', id, `areas.${at}`, area)) ?? [];
        return {
          ...indicator,
          of: of === null || has('indicators', id, 'of', of) ? of : null,
          areas: known.length > 0 ? known : null,
        };
      }),
  });
  return withCodes(own, known);
}
