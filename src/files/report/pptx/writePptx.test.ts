import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { report, thing, viewOf } from '../fixtures';
import { blockRuns, notesIn } from '../marksIn';
import { writePptx } from './writePptx';

const THINGS = [
  { thing: viewOf(['turnover-kz-2024-tokayev', 'turnover-ca5-2024-tokayev']), remark: 'A remark & more.' },
  { thing: thing('turnover-ca5-2024-tokayev'), remark: '' },
];
const written = report('ru', THINGS);
const files = unzipSync(await writePptx(written));
const parser = new XMLParser({ ignoreAttributes: false, processEntities: true });
const textOf = (path: string) => {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(node)) {
      if (name === 'a:t') texts.push(...[value].flat().map(String));
      else walk(value);
    }
  };
  walk(parser.parse(xml(path)));
  return texts.join('\n');
};
const xml = (path: string) => strFromU8(files[path] ?? new Uint8Array());

describe('a report as slides', () => {
  it('has one to begin with, one for each thing, one to end with, each with its title', () => {
    const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(4);
    for (const path of slides) expect(xml(path)).toContain('type="title"');
    expect(textOf('ppt/slides/slide3.xml')).toContain('50');
  });

  it('has every quote in the notes of its slide, whole, with its number', () => {
    const notes = textOf('ppt/notesSlides/notesSlide2.xml');
    const numbers = notesIn(written.sections[0] ?? { blocks: [] });
    expect(numbers).toEqual([1, 2]);
    for (const { number, runs } of written.notes) {
      expect(notes).toContain(`${number}. `);
      for (const { text } of runs) for (const line of text.split('\n')) expect(notes).toContain(line.trim());
    }
    expect(notes).toContain('A remark & more.');
    expect(blockRuns({ kind: 'list', title: '', items: [[{ note: 1 }]] })).toEqual([{ note: 1 }]);
  });

  it('has pictures with their alternative text inside the slide, and words in the language of the report', () => {
    const slide = xml('ppt/slides/slide2.xml');
    expect(slide).toContain('descr="Map: turnover &amp; trade, &quot;2024&quot;"');
    const [, cx = '0', cy = '0'] = /<p:pic>.*?<a:ext cx="(\d+)" cy="(\d+)"/s.exec(slide) ?? [];
    expect(Number(cx) / Number(cy)).toBeCloseTo(1200 / 700, 2);
    expect(Number(cx)).toBeLessThan(12_192_000);
    expect(slide).toContain('lang="ru-RU"');
    expect(xml('docProps/core.xml')).toContain('A &lt;report&gt; &amp; more');
  });
});
