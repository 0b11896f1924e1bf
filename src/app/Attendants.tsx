import { useChoice } from '../state/ReaderContext';
import { Hint } from '../views/shell/Hint';
import { Standby } from '../views/shell/Standby';
import { wordedPart } from '../views/wordedPart';
import { IntakeHost } from './IntakeHost';
import { Unasked } from './Unasked';

const Along = wordedPart(['walk'], async () => (await import('./Along')).Along);

/**
 * What waits on the reader once the page is alive: the quote under the pointer, what goes along with those who use keys or
 * listen, what takes files and documents in, and the store for offline. A frame of another page has the first two.
 */
export function Attendants() {
  const embed = useChoice((choices) => choices.embed);
  return (
    <>
      <Hint />
      <Unasked view="walk">
        <Along />
      </Unasked>
      {embed === null && (
        <>
          <Standby />
          <IntakeHost />
        </>
      )}
    </>
  );
}
