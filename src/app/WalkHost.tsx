import { useEffect, useState } from 'react';
import { wordedPart } from '../views/wordedPart';
import { Unasked } from './Unasked';

const Walk = wordedPart(['walk'], async () => (await import('../views/walk/Walk')).Walk);

/** What goes along with a reader who uses keys or listens: fetched once the page is there, and not missed without. */
export function WalkHost() {
  const [isThere, arrive] = useState(false);
  useEffect(() => {
    arrive(true);
  }, []);
  return (
    isThere && (
      <Unasked view="walk">
        <Walk />
      </Unasked>
    )
  );
}
