/** A reader of citations that is not ours, for the tests: Citation.js. It is given records of all forms, and asks nobody. */
export async function citationReader() {
  const { Cite } = await import('@citation-js/core');
  await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
  // It reads neither author nor day of a newspaper in RIS; of a magazine, which has the same tags, it does.
  return (written: string) => new Cite(written.replace('TY  - NEWS', 'TY  - MGZN'), { generateGraph: false }).data;
}
