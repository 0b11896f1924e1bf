/** Refuses an address that is not of the page's own origin: nothing else may become a script. */
function ownAddress(address: string): string {
  // A worker has no document.
  const base = typeof document === 'undefined' ? location.href : document.baseURI;
  const { origin, href } = new URL(address, base);
  if (origin !== new URL(base).origin) throw new TypeError(`not an address of this site: ${href}`);
  return href;
}

/** The rules by which texts become what the browser's Trusted Types ask for. */
const RULES = {
  createScriptURL: ownAddress,
  // Only ever parsed into a document that is never shown.
  createHTML: (text: string) => text,
};

let policy: typeof RULES | TrustedPolicy | null = null;

/** One policy a page: a second of the same name would be refused. */
const trusting = () => (policy ??= globalThis.trustedTypes?.createPolicy('five-republics', RULES) ?? RULES);

/** The address of a script of this site, as the browser takes one. Throws `TypeError` at any other. */
export const scriptAddress = (address: string): string => trusting().createScriptURL(address);

/** A document of its own out of XML, which is only read, never shown. It holds a `parsererror` where the text is no XML. */
export const parseXml = (text: string, type: 'image/svg+xml' | 'text/xml'): Document =>
  new DOMParser().parseFromString(trusting().createHTML(text), type);
