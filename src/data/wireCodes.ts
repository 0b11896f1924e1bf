import * as v from 'valibot';
import { UNIT_KINDS } from '../domain/codeLists';
import { isAreaId, isIndicatorId, isTopicId, isUnitId } from '../domain/ids';
import { INDICATOR_KINDS } from '../domain/indicator';
import { localized } from './wire';

/** The lists of `codelists.json`. A package may leave out a list, and names in it what its records need of its own. */

const areaId = v.pipe(v.string(), v.guard(isAreaId, 'must be a code like KZ'));
const topicId = v.pipe(v.string(), v.guard(isTopicId, 'must be a lower-case id'));
const indicatorId = v.pipe(v.string(), v.guard(isIndicatorId, 'must be a lower-case id'));
const unitId = v.pipe(v.string(), v.guard(isUnitId, 'must be a code like kWh'));

export const areaSchema = v.object({
  id: areaId,
  name: localized,
  short: v.optional(v.nullable(localized), null),
  members: v.optional(v.array(areaId), []),
});

export const topicSchema = v.object({ id: topicId, name: localized, axisUnit: unitId });

export const indicatorSchema = v.object({
  id: indicatorId,
  name: localized,
  topic: topicId,
  kind: v.picklist(INDICATOR_KINDS),
  of: v.optional(v.nullable(indicatorId), null),
  rank: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null),
  areas: v.optional(v.nullable(v.array(areaId)), null),
});

export const unitSchema = v.object({
  id: unitId,
  kind: v.picklist(UNIT_KINDS),
  name: localized,
  symbol: v.optional(v.nullable(localized), null),
});

export type WireCodes = {
  readonly areas: readonly v.InferInput<typeof areaSchema>[];
  readonly topics: readonly v.InferInput<typeof topicSchema>[];
  readonly indicators: readonly v.InferInput<typeof indicatorSchema>[];
  readonly units: readonly v.InferInput<typeof unitSchema>[];
};
