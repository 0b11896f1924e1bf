/** What a client of queries asks of its mutations, of which there are never any. */
export class MutationCache {
  readonly find = () => undefined;
  readonly findAll = () => [];
  readonly clear = () => undefined;
  readonly resumePausedMutations = async () => undefined;
}

/** Of lists that go on at their end, which there are none of. */
export function infiniteQueryBehavior(): undefined {
  return undefined;
}

export const hasNextPage = (): boolean => false;

export const hasPreviousPage = (): boolean => false;
