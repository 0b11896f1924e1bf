import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, report, thing, viewOf } from '../fixtures';
import { stylesOf } from './styles';
import { writeDocx } from './writeDocx';

const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true });
type Element = {
  readonly name: string;
  readonly at: Readonly<Record<string, string>>;
  readonly of: readonly Element[];
  readonly text: string;
};

/** All elements of a part, in the order of the document. */
async function partsOf(document: Parameters<typeof writeDocx>[0]) {
  const files = unzipSync(await writeDocx(document));
  return (path: string) => {
    const bytes = files[path];
    if (!bytes) throw new Error(`no ${path} among ${Object.keys(files).join(' ')}`);
    return elementsOf(parser.parse(strFromU8(bytes)));
  };
}

function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Readonly<Record<string, unknown>>): readonly Element[] =>
    Object.entries(node).flatMap(([name, value]) => {
      if (name === ':@' || name === '#text') return [];
      const of = elementsOf(value);
      const at = Object.fromEntries(
        Object.entries(node[':@'] ?? {}).map(([key, said]) => [key.slice(2), String(said)]),
      );
      const own = Array.isArray(value) ? value.map((child) => child['#text'] ?? '').join('') : '';
      return [{ name, at, of, text: own }, ...of];
    }),
  );
}

const named = (elements: readonly Element[], name: string) => elements.filter((element) => element.name === name);
const attribute = (elements: readonly Element[], name: string, key: string) =>
  named(elements, name).map(({ at }) => at[key]);

const THINGS = [
  { thing: viewOf(['turnover-kz-2024-tokayev']), remark: 'A remark.' },
  { thing: thing('turnover-kz-2024-tokayev'), remark: '' },
  { thing: thing('region-turnover-2024-interval'), remark: '' },
];

describe('a report for Word', () => {
  it('has a footnote for each note, each referred to once, and again by a reference to it', async () => {
    const written = report('en', [...THINGS, ...EVERYTHING]);
    const part = await partsOf(written);
    const notes = named(part('word/footnotes.xml'), 'w:footnote').filter(({ at }) => Number(at['w:id']) > 0);
    expect(notes).toHaveLength(written.notes.length);
    const body = part('word/document.xml');
    expect(attribute(body, 'w:footnoteReference', 'w:id')).toEqual(written.notes.map(({ number }) => String(number)));
    const marks = new Set(attribute(body, 'w:bookmarkStart', 'w:name'));
    const again = attribute(body, 'w:fldSimple', 'w:instr');
    expect(again.length).toBeGreaterThan(0);
    for (const instr of again) expect(marks).toContain(/NOTEREF (\S+)/.exec(instr ?? '')?.[1]);
  });

  it('has headings, pictures with their alternative text and no wider than the page, and the language of the reader', async () => {
    const part = await partsOf(report('ru', THINGS));
    const body = part('word/document.xml');
    const styles = attribute(body, 'w:pStyle', 'w:val');
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(4);
    expect(styles[0]).toBe('Title');
    expect(attribute(body, 'wp:docPr', 'descr')).toEqual(['Map: turnover &amp; trade, "2024"'.replace('&amp;', '&')]);
    for (const wide of attribute(body, 'wp:extent', 'cx')) expect(Number(wide)).toBeLessThanOrEqual(9638 * 635);
    expect(attribute(part('word/styles.xml'), 'w:lang', 'w:val')).toContain('ru-RU');
  });

  it('says in which language a quote is, and follows links from the footnotes', async () => {
    const part = await partsOf(report('en', THINGS));
    expect(attribute(part('word/footnotes.xml'), 'w:lang', 'w:val')).toContain('ru-RU');
    const targets = attribute(part('word/_rels/footnotes.xml.rels'), 'Relationship', 'Target');
    expect(targets.some((target) => target?.includes('claim=turnover-kz-2024-tokayev'))).toBe(true);
  });

  it('has title and author as properties', async () => {
    const core = (await partsOf(report('en', THINGS)))('docProps/core.xml');
    expect(named(core, 'dc:title').map(({ text }) => text)).toEqual(['A <report> & more']);
    expect(named(core, 'dc:creator').map(({ text }) => text)).toEqual(['Five Republics']);
  });

  it('has lines that grow with what is in them, so that a picture or a heading is never cut', () => {
    const heights = JSON.stringify(stylesOf('en')).match(/"line":\d+,"lineRule":"auto"|"line":\d+/g) ?? [];
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height).toContain('auto');
  });
});
