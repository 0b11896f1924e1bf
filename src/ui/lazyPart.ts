import { type ComponentType, createElement, lazy } from 'react';

/** A part of the page that could not be fetched. */
export class LostPart extends Error {
  override name = 'LostPart';
  /** Has it fetched anew by whoever draws it next; until then each drawing of it fails with this. */
  readonly forget: () => void;

  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.forget = forget;
  }
}

const waiting = new Set<() => void>();

/**
 * Tells who waits for a part that it is there, once React knows it too. By itself React shows what came after a wait no earlier
 * than 300 ms after it began, though nothing else is waited for.
 */
export function tellCame(): void {
  setTimeout(() => waiting.forEach((onCome) => void onCome()));
}

/** Calls back whenever a part has come; hands back what ends it. */
export function whenPartComes(onCome: () => void): () => void {
  waiting.add(onCome);
  return () => waiting.delete(onCome);
}

/**
 * `prepare` fetches it before it is first drawn: then its first render need not wait. False when it fails to load, which is
 * met when it is drawn.
 */
export type LazyPart<Props extends object> = ComponentType<Props> & { readonly prepare: () => Promise<boolean> };

/**
 * A component that is fetched when it is first drawn. React's own `lazy` remembers a failure for as long as the page is
 * open; here it is a `LostPart`, thrown into the nearest boundary, which has it forgotten when the reader tries again.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  const fresh = () => {
    const part = lazy(async () => {
      try {
        const component = await load();
        tellCame();
        return { default: component };
      } catch (error) {
        throw new LostPart(error, () => {
          if (current === part) current = fresh();
        });
      }
    });
    return part;
  };
  let isDrawn = false;
  let current: ComponentType<Props> = fresh();
  const prepare = async () => {
    const ready = await load().catch(() => null);
    if (ready && !isDrawn) current = ready;
    return ready !== null;
  };
  return Object.assign(
    (props: Props) => {
      isDrawn = true;
      return createElement<Props>(current, props);
    },
    { prepare },
  );
}
