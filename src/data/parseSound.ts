import { type Parsed, parseDataset } from './parseDataset';
import { soundFiles } from './soundFiles';
import type { Limits } from './unsound';

/** Like `parseDataset`, for a package that somebody else has made: what is out of reason in it is left out first, and told. */
export function parseSound(
  files: Parameters<typeof parseDataset>[0],
  partFor?: Parameters<typeof parseDataset>[1],
  known?: Parameters<typeof parseDataset>[2],
  limits?: Limits,
): Parsed {
  const sound = soundFiles(files, limits);
  const { dataset, issues } = parseDataset(sound.files, partFor, known);
  return { dataset, issues: [...sound.issues, ...issues] };
}
