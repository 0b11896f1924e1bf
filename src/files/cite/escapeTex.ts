const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/**
 * A text as BibTeX holds it: what means something to TeX is written out, and doubled signs that it would join to
 * another (`--`, `''`) are kept apart. Letters stay as they are, in UTF-8.
 */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}<>~^%&$#_]/g, (sign) => SIGNS[sign] ?? sign).replace(/([-'`,])(?=[-'`,])/g, '$1{}');
}
