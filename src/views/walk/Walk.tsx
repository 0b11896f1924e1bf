import { Announcer } from './Announcer';
import { useFocusKept } from './useFocusKept';
import { useWalkKeys } from './useWalkKeys';

/** What goes along with a reader who uses keys or listens; nothing of it is seen. */
export function Walk() {
  useWalkKeys(useFocusKept());
  return <Announcer />;
}
