import { type ComponentType, createElement, use } from 'react';
import type { Panel } from '../i18n/messages/files';
import { useText } from '../i18n/TextContext';
import type { Words } from '../i18n/words';
import { LostPart, lazyPart, tellCame } from '../ui/lazyPart';

/** `prepare` fetches it and its words before it is first drawn; false when either fails to load, which is handled when it is drawn. */
type WordedPart<Props extends object> = ComponentType<Props> & {
  readonly prepare: (words: Words) => Promise<boolean>;
};

/**
 * A part of the page that comes with words of its own: drawn once both are there. In another language its words are
 * fetched before it is drawn. Either can be lost, and asked for again.
 */
export function wordedPart<Props extends object>(
  panels: readonly Panel[],
  load: () => Promise<ComponentType<Props>>,
): WordedPart<Props> {
  const Part = lazyPart(load);
  const asked = new WeakMap<Words, Promise<void>>();
  const fetchWords = (words: Words) => {
    const loading = words.load(panels).then(tellCame, (error: unknown) => {
      throw new LostPart(error, () => asked.delete(words));
    });
    asked.set(words, loading);
    // Its code comes at the same time; that it does not is met when it is drawn.
    load().catch(() => undefined);
    return loading;
  };
  const prepare = async (words: Words) => {
    const worded = words.load(panels).then(
      () => true,
      () => false,
    );
    return (await Promise.all([Part.prepare(), worded])).every((is) => is);
  };
  return Object.assign(
    (props: Props) => {
      const { words } = useText();
      if (!words.has(panels)) use(asked.get(words) ?? fetchWords(words));
      return createElement<Props>(Part, props);
    },
    { prepare },
  );
}
