import { type ComponentType, createElement, use } from 'react';
import type { Panel } from '../i18n/messages/files';
import { useText } from '../i18n/TextContext';
import type { Words } from '../i18n/words';
import { LostPart, lazyPart } from '../ui/lazyPart';

/**
 * A part of the page that comes with words of its own: drawn once both are there. In another language its words are
 * fetched before it is drawn. Either can be lost, and asked for again.
 */
export function wordedPart<Props extends object>(
  panels: readonly Panel[],
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazyPart(load);
  const asked = new WeakMap<Words, Promise<void>>();
  const fetchWords = (words: Words) => {
    const loading = words.load(panels).catch((error: unknown) => {
      throw new LostPart(error, () => asked.delete(words));
    });
    asked.set(words, loading);
    // Its code comes at the same time; that it does not is met when it is drawn.
    load().catch(() => undefined);
    return loading;
  };
  return (props) => {
    const { words } = useText();
    if (!words.has(panels)) use(asked.get(words) ?? fetchWords(words));
    return createElement<Props>(Part, props);
  };
}
