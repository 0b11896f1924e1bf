import { useEffect } from 'react';
import { adoptSheet } from './adoptSheet';

/**
 * Takes the place of the package `react-style-singleton`, by which open dialogs hold the page still: the same rules, as a
 * sheet that the page's Content-Security-Policy allows. As there, the first who asks brings the rules and the last takes
 * them away.
 */
export function styleSingleton() {
  let users = 0;
  let drop = () => {};
  const add = (styles: string) => {
    users += 1;
    if (users === 1) drop = adoptSheet(document, styles);
  };
  const remove = () => {
    users -= 1;
    if (users === 0) drop();
  };
  return ({ styles, dynamic }: { readonly styles: string; readonly dynamic?: boolean }) => {
    const asked = dynamic ? styles : '';
    // biome-ignore lint/correctness/useExhaustiveDependencies: rules change at runtime only for whoever says so.
    useEffect(() => {
      add(styles);
      return remove;
    }, [asked]);
    return null;
  };
}
