import { type ComponentType, useEffect, useState } from 'react';
import { Unasked } from './Unasked';

type OnceAliveProps = { readonly view: string; readonly part: ComponentType };

/** Loads a part once the page is interactive and draws it. If it fails to load, nothing is drawn and the reader is not told. */
export function OnceAlive({ view, part: Part }: OnceAliveProps) {
  const [isAlive, setAlive] = useState(false);
  useEffect(() => {
    setAlive(true);
  }, []);
  return (
    isAlive && (
      <Unasked view={view}>
        <Part />
      </Unasked>
    )
  );
}
