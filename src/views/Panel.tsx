import { createElement, type ReactNode, Suspense, startTransition, useCallback, useReducer } from 'react';
import { onEscape } from '../dom/onEscape';
import { useText } from '../i18n/TextContext';
import type { Text } from '../i18n/text';
import { whenPartComes } from '../ui/lazyPart';
import { type FailureWords, PanelBoundary } from '../ui/PanelBoundary';

type PanelProps = {
  /** The stable name of the view. */
  readonly view: string;
  readonly instead?: ReactNode;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** A panel that can fail alone, with the words for it. */
export function Panel(props: PanelProps) {
  return <PanelBoundary {...props} words={failureWords(useText())} />;
}

type LazyPanelProps = PanelProps & {
  /** Stands in its place while it is fetched. */
  readonly waiting?: ReactNode;
  /** What Escape does meanwhile; by default it closes what can be closed. */
  readonly onLeave?: () => void;
};

/** A panel that is fetched when it is first drawn, and can be lost alone; the page says where it is slow (`build/watchStart.ts`). */
export function LazyPanel({ waiting = null, onLeave, children, ...panel }: LazyPanelProps) {
  const leave = onLeave ?? panel.onClose;
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const ref = useCallback(() => {
    const endWait = whenPartComes(() => startTransition(drawAgain));
    const endKeys = leave && onEscape(leave);
    return () => {
      endWait();
      endKeys?.();
    };
  }, [leave]);
  return (
    <Panel {...panel}>
      <Suspense fallback={createElement('slow-part', { ref }, waiting)}>{children}</Suspense>
    </Panel>
  );
}

export function failureWords({ t }: Text): FailureWords {
  return {
    message: t('problem.panel'),
    retry: t('problem.retry'),
    reload: t('problem.reload'),
    close: t('problem.dismiss'),
  };
}
