import { type Block, isNoteMark, type ReportRun, type ReportSection } from './document';

/** The runs of a block, those of its lines too. */
export function blockRuns(block: Block): readonly ReportRun[] {
  switch (block.kind) {
    case 'picture':
      return block.caption;
    case 'list':
      return block.items.flat();
    default:
      return block.runs;
  }
}

/** The numbers of the notes that a section refers to, each once, in their order. */
export function notesIn({ blocks }: Pick<ReportSection, 'blocks'>): readonly number[] {
  const numbers = blocks.flatMap(blockRuns).flatMap((run) => (isNoteMark(run) ? [run.note] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
