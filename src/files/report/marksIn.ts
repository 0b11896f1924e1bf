import { type Block, isNoteMark, type Run, type Section } from './document';

/** The runs of a block, those of its lines too. */
export function runsOf(block: Block): readonly Run[] {
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
export function notesIn({ blocks }: Pick<Section, 'blocks'>): readonly number[] {
  const numbers = blocks.flatMap(runsOf).flatMap((run) => (isNoteMark(run) ? [run.note] : []));
  return [...new Set(numbers)].sort((a, b) => a - b);
}
