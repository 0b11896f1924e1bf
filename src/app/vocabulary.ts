import type { Dataset } from '../domain/dataset';
import type { AreaId, SourceId, SpeakerId } from '../domain/ids';
import { hasOwn } from '../domain/own/whose';
import type { Vocabulary } from '../state/address';

/** The names and years that an address may use, from the data. */
export function vocabularyOf(dataset: Dataset): Vocabulary {
  const { axis, statementById, claimById, derivationById, sources, speakers } = dataset;
  const { areas, topics } = dataset.codes;
  const sourceIds = new Set<string>(sources.map(({ id }) => id));
  const speakerIds = new Set<string>(speakers.map(({ id }) => id));
  return {
    axis,
    hasOwn: hasOwn(dataset),
    isTopic: (id) => topics.byId.has(id),
    isStatement: (id) => statementById.has(id) || derivationById.has(id),
    isClaim: (id) => claimById.has(id),
    isArea: (id): id is AreaId => areas.byId.has(id),
    isSource: (id): id is SourceId => sourceIds.has(id),
    isSpeaker: (id): id is SpeakerId => speakerIds.has(id),
  };
}
