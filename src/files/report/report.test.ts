import { describe, expect, it } from 'vitest';
import { isNoteMark, picturesOf, type ReportRun } from './document';
import { fitWithin } from './fitWithin';
import { EVERYTHING, PICTURE, REQUEST, report, thing, viewOf } from './fixtures';
import { createNotes, reportQuoteRuns } from './notes';
import { reportOf } from './reportOf';
import { sectionOf } from './sections';
import { writeMarkdown } from './writeMarkdown';

const said = (runs: readonly ReportRun[]) =>
  runs
    .map((run) => (isNoteMark(run) ? `[${run.note}]` : run.text))
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ');
/** What a report writes of its first thing, a line each block. */
const linesOf = ({ sections: [section] }: ReturnType<typeof report>) =>
  (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'picture'
      ? [said(block.caption)]
      : block.kind === 'list'
        ? block.items.map(said)
        : [said(block.runs)],
  );
const alone = (id: string, remark = '') => [{ thing: thing(id), remark }];

describe('a report', () => {
  it('says of a statement how much, when, who, the quote in the language of the reader, and the remark', () => {
    const written = report('en', alone('turnover-ca5-2024-tokayev', 'First line.\n\n  Second line. '));
    expect(written.sections[0]?.heading).toContain('Central Asia, 2024');
    const lines = linesOf(written);
    expect(lines[0]).toBe('more than $50bn[1]');
    expect(lines[1]).toContain('Kassym-Jomart Tokayev');
    expect(lines[2]).toMatch(/^“.*50 billion.*” \(our translation\)$/);
    expect(lines.slice(-2)).toEqual(['First line.', 'Second line.']);
  });

  it('quotes in a note the original and its translation, whose that is, who published it and where, and what opens it here', () => {
    const [note] = report('en', alone('turnover-ca5-2024-tokayev')).notes;
    const words = said(note?.runs ?? []);
    expect(words).toContain('«');
    expect(words).toMatch(/“[^”]+” \(our translation\)/);
    expect(words).toContain('(nCa), 10 October 2025');
    expect(words).toContain('accessed 26 November 2026');
    expect(words).toContain('https://example.org/?claim=turnover-ca5-2024-tokayev.');
    expect(note?.runs.filter(({ face }) => face === 'figure').map(({ text }) => text)[0]).toContain('50');
    expect(new Set(note?.runs.flatMap(({ lang }) => lang ?? []))).toEqual(new Set(['ru', 'en']));
  });

  it('needs no translation in the language of the document, and says what a machine translated', () => {
    const russian = said(report('ru', alone('turnover-ca5-2024-tokayev')).notes[0]?.runs ?? []);
    expect(russian).not.toContain('“');
    const machine = said(report('en', alone('turnover-ca5-2019-mfa')).notes[0]?.runs ?? []);
    expect(machine).toContain('machine translation');
  });

  it('quotes a sentence once, however many figures refer to it, and marks all of them', () => {
    const shared = ['turnover-uz-2025-tashkent', 'turnover-growth-uz-2025-tashkent'];
    const { sections, notes } = report(
      'ru',
      [...shared, ...shared].map((id) => ({ thing: thing(id), remark: '' })),
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]?.runs.filter(({ face }) => face === 'figure')).toHaveLength(2);
    const marks = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('runs' in block ? block.runs.filter(isNoteMark) : [])),
    );
    expect(marks).toEqual([{ note: 1 }, { note: 1 }, { note: 1 }, { note: 1 }]);
  });

  it('numbers the notes in the order in which they are referred to, with none that nothing refers to', () => {
    const everything = report('en', EVERYTHING);
    const marks = everything.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('runs' in block ? block.runs.filter(isNoteMark).map(({ note }) => note) : [])),
    );
    expect([...new Set(marks)]).toEqual(everything.notes.map(({ number }) => number));
    expect(everything.notes.map(({ number }) => number)).toEqual(everything.notes.map((_, index) => index + 1));
  });

  it('lists the figures of a picture with their notes, and what is derived with its formula and what it rests on', () => {
    const view = report('en', [{ thing: viewOf(['turnover-kz-2024-tokayev']), remark: '' }]);
    expect(linesOf(view)[0]).toBe('Two statements. Open this view');
    expect(linesOf(view)[1]).toMatch(/Kazakhstan; .*\$28bn; 2024; Tokayev\[1\]$/);
    expect(picturesOf(view)).toEqual([PICTURE]);
    const derived = report('en', alone('region-turnover-2024-interval'));
    expect(linesOf(derived).join('\n')).toMatch(/our calculation: .* = /);
    expect(derived.notes.length).toBeGreaterThan(1);
  });

  it('writes of an event when and where it was, and its quote', () => {
    const lines = linesOf(report('ru', alone('summit-dushanbe-2025-10-09')));
    expect(lines[0]).toMatch(/\[1\]$/);
    expect(lines[1]).toContain('«');
  });
});

describe('the parts of a report', () => {
  const notes = createNotes(REQUEST);

  it('are numbered by the sentence that they refer to', () => {
    const [kz, region] = [thing('turnover-kz-2024-tokayev'), thing('turnover-ca5-2024-tokayev')];
    for (const gathered of [kz, region, kz]) sectionOf(gathered, '', { ...REQUEST, notes });
    expect(notes.all().map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keep every word of a quote between its marks', () => {
    const quote = { lang: 'en', text: 'It reached\n28 bn', isTranslation: false, whose: '', placeOf: () => null };
    expect(said(reportQuoteRuns(quote, []))).toBe('“It reached 28 bn”');
  });

  it('end with whose the data are, and with the address that opens the report', () => {
    const { title, about } = reportOf({ ...REQUEST, title: ' ', things: [] });
    expect(title).toBe('Report');
    expect(said(about.flat())).toMatch(/CC-BY-4.0.*https:\/\/example.org\/\?report=x$/);
  });

  it.each([
    ['fits', { width: 500, height: 300 }, { width: 500, height: 300 }],
    ['is too wide', { width: 1200, height: 600 }, { width: 600, height: 300 }],
    ['is too high', { width: 600, height: 1600 }, { width: 300, height: 800 }],
  ])('have a picture that %s', (_, size, shown) => {
    expect(fitWithin(size, { width: 600, height: 800 })).toEqual(shown);
  });
});

describe('Markdown', () => {
  const things = [
    { thing: viewOf(['turnover-kz-2024-tokayev']), remark: '1. *Not* a list, [no](link) & no #head' },
    { thing: thing('turnover-kz-2024-tokayev'), remark: '' },
  ];
  const text = writeMarkdown(report('en', things), ({ name }) => `pictures/${name}.png`);

  it('has headings, pictures with what is read instead of them, and a footnote for each note, referred to', () => {
    expect(text).toContain('\n# A \\<report\\> & more\n');
    expect(text).toContain('![Map: turnover & trade, "2024"](pictures/map.png)');
    expect(text.match(/\[\^1\](?!:)/g)).toHaveLength(2);
    expect(text.match(/^\[\^\d+\]: /gm)).toHaveLength(1);
    expect(text).toMatch(/^> “/m);
  });

  it('takes nothing that a reader wrote for markup', () => {
    expect(text).toContain('1\\. \\*Not\\* a list, \\[no\\](link) & no \\#head');
  });

  it('puts the caption in the place of a picture that does not lie beside it', () => {
    const bare = writeMarkdown(report('en', things), () => null);
    expect(bare).not.toContain('![');
    expect(bare).toContain('[Open this view](<https://example.org/?place=KZ>)');
  });
});
