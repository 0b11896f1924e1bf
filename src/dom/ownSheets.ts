/** A rule that only the page's own sheet has. In development each file is a sheet of its own, marked so. */
const MARK = '.picture-ground';
const IN_DEVELOPMENT = 'data-vite-dev-id';

/** The page's own sheets: not those that a reader, an extension or another site has added. */
export function ownSheets(): readonly CSSStyleSheet[] {
  return [...document.styleSheets].filter(
    (sheet) =>
      readable(sheet).some((rule) => 'selectorText' in rule && rule.selectorText === MARK) ||
      (sheet.ownerNode instanceof Element && sheet.ownerNode.hasAttribute(IN_DEVELOPMENT)),
  );
}

/** A sheet of another site may be followed but not read. */
function readable(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** The sheets as they were written. What a browser writes of its rules loses shorthands that hold variables. */
export async function ownCss(read: (address: string) => Promise<string>): Promise<string> {
  const texts = ownSheets().map(async ({ href, ownerNode }) =>
    href === null ? (ownerNode?.textContent ?? '') : read(href),
  );
  return (await Promise.all(texts)).join('\n');
}
