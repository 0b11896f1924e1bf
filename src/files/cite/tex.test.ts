import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { TEXTS } from '../../i18n/fixtures';
import { type CslItem, sourceItem, statementItem, viewItem } from './cslItem';
import { bibEntry } from './writeBib';

const { dataset } = parseDataset(real);
const PERMALINK = 'https://five.example/?time=2020..2024&place=KZ~UZ&q=50%25#a_b';

/** Every record there is in both languages, under names of their own, and one with all that means something to TeX. */
const items: readonly CslItem[] = TEXTS.flatMap((text) => {
  const context = { dataset, text, today: '2026-11-22', permalink: PERMALINK };
  const made = [
    ...[...dataset.claims, ...dataset.events].map((statement) => statementItem(statement, context, 'both')),
    ...dataset.sources.map((source) => sourceItem(source, context)),
    viewItem('view', 'A & B, 50 %, #1, a_b, $5, {c}, d^e~f\\g', context),
  ];
  return made.map((item) => ({ ...item, id: `${item.id}_${text.lang}` }));
});

it('an address stands in \\url as it is, and everywhere else signs are written out', () => {
  for (const item of items) {
    const [bibtex, biblatex] = [bibEntry(item, 'bibtex'), bibEntry(item, 'biblatex')];
    for (const entry of [bibtex.replace(/\\url\{[^}]*\}/g, ''), biblatex.replace(/^ {2}url = .*$/m, '')])
      expect(entry.slice(entry.indexOf('\n'))).not.toMatch(/(?<!\\)[&%#_$]/);
    if (item.URL) expect(bibtex).toContain(`\\url{${item.URL}}`);
    if (item.URL) expect(biblatex).toContain(`  url = {${item.URL}},`);
  }
});

it('days, months and languages are told as each program reads them', () => {
  const item = items.find(({ issued, URL }) => issued && URL);
  if (!item) throw new Error('no record');
  const dated = { ...item, issued: { 'date-parts': [[2025, 10, 9]] }, language: 'ru' } as const;
  expect(bibEntry(dated, 'bibtex')).toMatch(/ {2}year = \{2025\},\n {2}month = oct,\n/);
  expect(bibEntry(dated, 'biblatex')).toMatch(/ {2}date = \{2025-10-09\},\n/);
  expect(bibEntry(dated, 'biblatex')).toMatch(/ {2}urldate = \{2026-11-22\},\n {2}langid = \{russian\},\n/);
});

/** A busy machine takes its time over four programs. */
const MINUTES = 120_000;

const isInstalled = (program: string) => spawnSync(program, ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'five-tex-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a program says; its own files lie in the folder. MODE, which the tests have, means another thing to fonts of TeX. */
function run(program: string, ...args: readonly string[]): string {
  const { MODE: _, ...env } = process.env;
  return execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

const PREAMBLE = '\\documentclass{article}\\usepackage[T1,T2A]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{url}';

const PROGRAMS = {
  bibtex: { before: '', after: '\\bibliographystyle{plain}\\bibliography{bibtex}' },
  biber: {
    before: '\\usepackage{biblatex}\\addbibresource{biber.bib}',
    after: '\\printbibliography',
  },
} as const;

/** The file without which TeX cannot begin, where it is installed in part: encodings and styles come with packages of their own. */
function missingFiles(before: string): readonly string[] {
  writeFileSync(join(folder, 'empty.tex'), `${PREAMBLE}${before}\\begin{document}\\end{document}`);
  try {
    run('pdflatex', '-draftmode', '-interaction=nonstopmode', '-halt-on-error', 'empty');
  } catch {
    // What it lacks stands in its log.
  }
  const log = readFileSync(join(folder, 'empty.log'), 'latin1');
  return [...log.matchAll(/(?:File `|file ')([^']+)'? not found/g)].map(([, file = '']) => file);
}

describe.each([
  ['bibtex', 'bibtex'],
  ['biber', 'biblatex'],
] as const)('with %s', (program, dialect) => {
  const programs = [program, 'pdflatex'].filter((name) => !isInstalled(name));
  const missing = programs.length > 0 ? programs : missingFiles(PROGRAMS[program].before);

  it(
    `every record is printed, without a warning${missing.length > 0 ? ` (not tried: no ${missing})` : ''}`,
    ({ skip }) => {
      if (missing.length > 0) skip(`${missing.join(' and ')} not installed`);
      const { before, after } = PROGRAMS[program];
      writeFileSync(join(folder, `${program}.bib`), items.map((item) => bibEntry(item, dialect)).join('\n'));
      writeFileSync(
        join(folder, `${program}.tex`),
        `${PREAMBLE}${before}\\begin{document}\\nocite{*}${after}\\end{document}`,
      );
      // What is asked stands in the log: no pages are written.
      const tex = () => run('pdflatex', '-draftmode', '-interaction=nonstopmode', '-halt-on-error', program);
      tex();
      expect(run(program, program)).not.toMatch(/warn|error|repeated|duplicate/i);
      tex();
      const log = readFileSync(join(folder, `${program}.log`), 'latin1');
      expect(log).not.toMatch(/^!|Undefined control|not set up/m);
      const bibliography = readFileSync(join(folder, `${program}.bbl`), 'utf8');
      for (const { id } of items) expect(bibliography).toContain(`{${id}}`);
    },
    MINUTES,
  );
});
