/** So many lines in a row are a repetition; a run that stands in more places than these is a form that the language asks for. */
const LINES = 6;
const MANY = 8;

type Line = { readonly file: string; readonly number: number; readonly text: string };

/**
 * Pairs of places in which six lines or more stand to the letter, as `a.ts:3 ~ b.ts:7`, each pair of files once. Blank
 * lines, comments, imports and lone punctuation do not count, nor does white space.
 */
export function repeatedRuns(files: ReadonlyMap<string, string>): readonly string[] {
  const places = new Map<string, Line[]>();
  for (const [file, code] of files) {
    const lines = countedLines(file, code);
    for (const [index, first] of lines.entries()) {
      const run = lines.slice(index, index + LINES);
      if (run.length < LINES) break;
      const key = run.map(({ text }) => text).join('\n');
      places.set(key, [...(places.get(key) ?? []), first]);
    }
  }
  const pairs = new Map<string, string>();
  for (const [first, ...others] of places.values()) {
    if (!first || others.length >= MANY) continue;
    for (const other of others) {
      const pair = `${first.file} ~ ${other.file}`;
      if (!pairs.has(pair)) pairs.set(pair, `${first.file}:${first.number} ~ ${other.file}:${other.number}`);
    }
  }
  return [...pairs.values()];
}

function countedLines(file: string, code: string): readonly Line[] {
  const shown = code
    // Where a comment or an import was, empty lines, so that numbers stay.
    .replace(/\/\*[\s\S]*?\*\/|^(?:import|export)\s[^;]*?\sfrom\s[^;]*;/gm, (text) => text.replace(/[^\n]/g, ''))
    .split('\n');
  return shown
    .map((text, index) => ({ file, number: index + 1, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => /\w/.test(text) && !/^(?:\/\/|import )/.test(text));
}
