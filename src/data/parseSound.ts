import { type Parsed, parseDataset } from './parseDataset';
import { soundFiles } from './soundFiles';

/** Like `parseDataset`, for a package that somebody else has made: what is out of reason in it is left out first, and told. */
export function parseSound(...[files, partFor, known]: Parameters<typeof parseDataset>): Parsed {
  const sound = soundFiles(files);
  const { dataset, issues } = parseDataset(sound.files, partFor, known);
  return { dataset, issues: [...sound.issues, ...issues] };
}
