import { useEffect } from 'react';

/**
 * Takes the place of the package `react-style-singleton`, by which open dialogs hold the page still: the same rules, as a
 * sheet that is adopted instead of text written into `<style>`, which the page's Content-Security-Policy refuses. As there,
 * the first who asks brings the rules and the last takes them away.
 */
export function styleSingleton() {
  let users = 0;
  let sheet: CSSStyleSheet | null = null;
  const add = (styles: string) => {
    users += 1;
    if (users > 1) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const remove = () => {
    users -= 1;
    if (users > 0) return;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
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
