import { expect, it } from 'vitest';
import { AXIS, type areaId } from '../domain/fixtures';
import { choicesOfView } from './choicesOfView';

it('is what the view was filtered by, as far as the data know it', () => {
  const vocabulary = {
    axis: AXIS,
    hasOwn: false,
    isTopic: () => false,
    isStatement: () => false,
    isClaim: () => false,
    isArea: (id: string): id is ReturnType<typeof areaId> => id === 'KZ',
    isSource: (id: string): id is never => id === '',
    isSpeaker: (id: string): id is never => id === '',
  };
  expect(choicesOfView('?place=KZ&topic=weather', vocabulary)).toMatchObject({ places: ['KZ'], topics: [] });
});
