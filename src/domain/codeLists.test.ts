import { describe, expect, it } from 'vitest';
import { type AreaCode, type Codes, codeNames, createCodeLists, renamedCodes, withCodes } from './codeLists';
import { isAreaId, isIndicatorId, isTopicId, isUnitId } from './ids';
import type { Indicator } from './indicator';
import { nextPartId } from './part';

function checked<Id extends string>(text: string, is: (value: unknown) => value is Id): Id {
  if (!is(text)) throw new Error(`no id: ${text}`);
  return text;
}
const area = (id: string, members: readonly string[] = [], name = id): AreaCode => ({
  id: checked(id, isAreaId),
  name: { en: name, ru: name },
  short: null,
  members: members.map((member) => checked(member, isAreaId)),
});
const indicator = (id: string, kind: Indicator['kind'], topic = 'people'): Indicator => ({
  id: checked(id, isIndicatorId),
  name: { en: id, ru: id },
  topic: checked(topic, isTopicId),
  kind,
  of: null,
  rank: null,
  areas: null,
});
const lists = (codes: Partial<Codes>) =>
  createCodeLists({ areas: [], topics: [], indicators: [], units: [], ...codes });
const part = nextPartId('Customs', []);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the code lists of two parts', () => {
  it('have one entry for what means the same, with the name that the first gives it', () => {
    const first = lists({ areas: [area('KZ', [], 'Kazakhstan')] });
    const second = lists({ areas: [area('KZ', [], 'Qazaqstan'), area('MN')] });
    const joined = withCodes(first, renamedCodes(second, codeNames(first, second, part)));
    expect(ids(joined.areas.list)).toEqual(['KZ', 'MN']);
    expect(joined.areas.byId.get('KZ')?.name.en).toBe('Kazakhstan');
  });

  it('keep apart what means something else, wherever it is named', () => {
    const first = lists({ indicators: [indicator('students', 'count')], areas: [area('CA5', ['KZ']), area('KZ')] });
    const growth = { ...indicator('growth', 'growth'), of: checked('students', isIndicatorId) };
    const second = lists({
      indicators: [indicator('students', 'share'), growth],
      areas: [area('CA5', ['KZ', 'MN']), area('ALL', ['CA5', 'KZ'])],
    });
    const names = codeNames(first, second, part);
    const joined = withCodes(first, renamedCodes(second, names));
    expect(ids(joined.indicators.list)).toEqual(['students', 'customs:students', 'growth']);
    expect(joined.indicators.byId.get('growth')?.of).toBe('customs:students');
    expect(ids(joined.areas.list)).toEqual(['CA5', 'KZ', 'customs:CA5', 'ALL']);
    expect(joined.areas.byId.get('ALL')?.members).toEqual(['customs:CA5', 'KZ']);
  });

  it('of one unit are told apart by its kind', () => {
    const unit = (kind: 'mass' | 'count') => ({
      id: checked('t', isUnitId),
      kind,
      name: { en: 't', ru: 'т' },
      symbol: null,
    });
    const [first, second] = [lists({ units: [unit('mass')] }), lists({ units: [unit('count')] })];
    expect(codeNames(first, second, part).unit(checked('t', isUnitId))).toBe('customs:t');
    expect(codeNames(first, first, part).unit(checked('t', isUnitId))).toBe('t');
  });
});
