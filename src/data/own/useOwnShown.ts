import { useEffect } from 'react';
import { useShelves } from '../library';
import { useOwnStore } from './ownStore';

/** From now on the views hold what is the reader’s own, and follow what he does. */
export function useOwnShown(): void {
  const store = useOwnStore();
  const { client, library } = useShelves();
  useEffect(() => {
    import('./showOwn').then(
      ({ letOwnBeShown }) => letOwnBeShown({ client, library }, store),
      (error: unknown) => console.error(error),
    );
  }, [client, library, store]);
}
