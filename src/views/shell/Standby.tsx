import { FileDrop } from './FileDrop';
import { Offline } from './Offline';

/** What stands by beside the views and is drawn only when there is something to say: files, and the store for offline. */
export function Standby() {
  return (
    <>
      <FileDrop />
      <Offline />
    </>
  );
}
