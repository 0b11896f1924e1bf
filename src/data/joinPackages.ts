import type { Issue } from '../domain/dataset';
import { type Joining, joinDatasets } from '../domain/joinDatasets';
import { nextPartId } from '../domain/part';
import type { Parsed } from './parseDataset';

/** Packages as one dataset, a part each, in their order; a part whose name is taken gets another one. */
export function joinPackages(home: Parsed, opened: readonly Parsed[]): Parsed {
  const joining: [Joining, ...Joining[]] = [{ part: partIn(home), dataset: home.dataset }];
  const issues: Issue[] = [...home.issues];
  for (const { dataset, issues: found } of opened) {
    const own = partIn({ dataset });
    if (own.origin === 'built-in') throw new Error('a second built-in package');
    const part = {
      ...own,
      id: nextPartId(
        own.id,
        joining.map((other) => other.part),
      ),
    };
    joining.push({ part, dataset });
    issues.push(...found.map((issue) => ({ ...issue, record: `${part.id}:${issue.record}` })));
  }
  return { dataset: joinDatasets(joining), issues };
}

function partIn({ dataset: { parts } }: Pick<Parsed, 'dataset'>) {
  const [part] = parts;
  if (!part) throw new Error('a package without a part');
  return part;
}
