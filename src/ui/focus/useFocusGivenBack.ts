import { useState } from 'react';

/**
 * For what takes the focus as long as it is open: the handler of its closing gives the focus back to what had it before, unless
 * something has it again.
 */
export function useFocusGivenBack(): (event: Event) => void {
  const [before] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (isLost && (before instanceof HTMLElement || before instanceof SVGElement))
      before.focus({ preventScroll: true });
  };
}
