import type PptxGenJS from 'pptxgenjs';
import { raised } from '../../../i18n/numbered';
import { isNoteMark, type ReportDocument, type ReportRun, type ReportSection, TAGS } from '../document';
import { notesIn } from '../marksIn';

/** The colour of what stands back. */
export const QUIET = '4A5157';

/** Runs as the library takes them, notes raised. `lang` is the tag of what names no language of its own. */
export function runsFor(runs: readonly ReportRun[], lang: string): PptxGenJS.TextProps[] {
  return runs.map((run) => {
    if (isNoteMark(run)) return { text: String(run.note), options: { superscript: true, bold: false, lang } };
    const { text, face, link } = run;
    const own = run.lang === 'en' || run.lang === 'ru' ? TAGS[run.lang] : (run.lang ?? lang);
    return {
      text,
      options: {
        lang: own,
        ...(face === 'strong' || face === 'figure' ? { bold: true } : {}),
        ...(face === 'small' ? { fontSize: 12, color: QUIET } : {}),
        ...(link === undefined ? {} : { hyperlink: { url: link } }),
      },
    };
  });
}

/** The words of runs, with their notes as raised figures. */
export function wordsWithNotes(runs: readonly ReportRun[]): string {
  return runs.map((run) => (isNoteMark(run) ? raised(run.note) : run.text)).join('');
}

/** What is said of the slide, then every note that it refers to. */
export function speakerNotes({ notes }: ReportDocument, section: ReportSection): string {
  const numbers = new Set(notesIn(section));
  const told = section.blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return [block.title, ...block.items.map(wordsWithNotes)];
    return block.kind === 'picture' ? [block.picture.alt] : [wordsWithNotes(block.runs)];
  });
  return [
    ...told,
    '',
    ...notes
      .filter(({ number }) => numbers.has(number))
      .map(({ number, runs }) => `${number}. ${wordsWithNotes(runs)}`),
  ].join('\n');
}
