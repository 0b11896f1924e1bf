type XmpWords = {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  readonly rights: string;
  readonly lang: string;
  /** The address that brings the view back. */
  readonly source: string;
  /** The evidence for machines. */
  readonly metadata: string;
};

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  jspdf: 'https://schema.org/',
};

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The XMP of a picture: what catalogues and readers ask of a file, and under `jspdf:metadata` its evidence. */
export function xmpOf({ title, description, creator, rights, lang, source, metadata }: XmpWords): string {
  const inLanguage = (words: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li><rdf:li xml:lang="${lang}">${escaped(words)}</rdf:li></rdf:Alt>`;
  const properties = [
    ['dc:title', inLanguage(title)],
    ['dc:description', inLanguage(description)],
    ['dc:creator', `<rdf:Seq><rdf:li>${escaped(creator)}</rdf:li></rdf:Seq>`],
    ['dc:rights', inLanguage(rights)],
    ['dc:language', `<rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag>`],
    ['dc:source', escaped(source)],
    ['dc:format', 'application/pdf'],
    ['xmpRights:Marked', 'True'],
    ['jspdf:metadata', escaped(metadata)],
  ];
  const declared = Object.entries(NAMESPACES).map(([name, address]) => `xmlns:${name}="${address}"`);
  return (
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${declared[0]}><rdf:Description rdf:about="" ${declared.slice(1).join(' ')}>` +
    `${properties.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
  );
}
