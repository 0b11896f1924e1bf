import { type ComponentType, useEffect, useState } from 'react';
import { Unasked } from './Unasked';

type OnceAliveProps = { readonly view: string; readonly part: ComponentType };

/** Fetches a part once the page is alive; that it cannot be had is told to nobody. */
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
