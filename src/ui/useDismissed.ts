import { useEffect } from 'react';

/** While something is shown that is beside the point, Escape and scrolling dismiss it. */
export function useDismissed(isShown: boolean, onDismiss: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDismiss();
    };
    addEventListener('keydown', onKey);
    addEventListener('scroll', onDismiss, { passive: true, capture: true });
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('scroll', onDismiss, { capture: true });
    };
  }, [isShown, onDismiss]);
}
