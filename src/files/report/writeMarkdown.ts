import type { Block, ReportDocument, ReportPicture, ReportRun, ReportWords } from './document';
import { isNoteMark } from './document';

/**
 * A report as Markdown with footnotes (`[^1]`), as Pandoc, GitHub and Obsidian read them. `pathOf` tells where a picture
 * lies beside it; null where none does, and its caption stands for it.
 */
export function writeMarkdown(report: ReportDocument, pathOf: (picture: ReportPicture) => string | null): string {
  const blocks = [
    `---\ntitle: ${JSON.stringify(report.title)}\nlang: ${report.lang}\ndate: ${report.made}\nauthor: ${JSON.stringify(report.author)}\n---`,
    `# ${plain(report.title)}`,
    plain(report.subtitle),
    ...report.sections.flatMap(({ heading, blocks }) => [
      `## ${plain(heading)}`,
      ...blocks.flatMap((block) => written(block, pathOf)),
    ]),
    `## ${plain(report.aboutTitle)}`,
    ...report.about.map(line),
    ...report.notes.map(({ number, runs }) => `[^${number}]: ${line(runs)}`),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function written(block: Block, pathOf: (picture: ReportPicture) => string | null): readonly string[] {
  switch (block.kind) {
    case 'figure':
    case 'paragraph':
    case 'remark':
      return [line(block.runs)];
    case 'quote':
      return [`> ${line(block.runs)}`];
    case 'picture': {
      const path = pathOf(block.picture);
      const caption = line(block.caption);
      return path === null ? [caption] : [`![${plain(block.picture.alt)}](${path})`, caption];
    }
    case 'list':
      return [`**${plain(block.title)}**`, block.items.map((item) => `- ${line(item)}`).join('\n')];
  }
}

function line(runs: readonly ReportRun[]): string {
  return runs.map((run) => (isNoteMark(run) ? `[^${run.note}]` : wordsOf(run))).join('');
}

function wordsOf({ text, face, link }: ReportWords): string {
  if (link !== undefined) return text === link ? `<${link}>` : `[${plain(text)}](<${link}>)`;
  return face === 'strong' || face === 'figure' ? strong(text) : plain(text);
}

/** Spaces around stay outside of the marks, which would not be read as marks else. */
function strong(text: string): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return middle === '' ? text : `${before}**${plain(middle)}**${after}`;
}

/** On one line, with nothing in it that Markdown would take for markup. */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#|~$^]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}
