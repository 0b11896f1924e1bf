import { useChoice } from '../state/ReaderContext';
import { Hint } from '../views/shell/Hint';
import { Standby } from '../views/shell/Standby';
import { wordedPart } from '../views/wordedPart';
import { IntakeHost } from './IntakeHost';
import { Unasked } from './Unasked';

const Along = wordedPart(['walk'], async () => (await import('./Along')).Along);

/**
 * What loads in the background once the page is interactive: the quote under the pointer, keys and sound (`Along`), the dialog
 * that takes documents in, and the copy for offline use. A view framed by another page has only the first two.
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
