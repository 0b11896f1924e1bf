/**
 * Adds rules to a document, or to a tree of its own, until what it returns is called. They are adopted, since the policy of
 * the page lets no text be written into `<style>`; a browser that adopts none gets it all the same.
 */
export function adoptSheet(home: Document | ShadowRoot, css: string): () => void {
  if (!('adoptedStyleSheets' in home)) return addStyle(home, css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
  return () => {
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
}

function addStyle(home: Document | ShadowRoot, css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  (home instanceof Document ? home.head : home).append(style);
  return () => style.remove();
}
