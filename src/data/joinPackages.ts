import type { Issue } from '../domain/dataset';
import { type Joining, joinDatasets } from '../domain/joinDatasets';
import { OWN_PART } from '../domain/own/ownIds';
import { type OwnLinks, withOwnLinks } from '../domain/own/withOwnLinks';
import { nextPartId } from '../domain/part';
import type { Parsed } from './parseDataset';

/** Packages as one dataset, a part each, in their order; a part whose name is taken gets another one. */
export function joinPackages(home: Parsed, opened: readonly Parsed[]): Parsed {
  const joining: [Joining, ...Joining[]] = [{ part: partIn(home), dataset: home.dataset }];
  const issues: Issue[] = [...home.issues];
  let ownLinks: OwnLinks | null = null;
  for (const { dataset, issues: found, links } of opened) {
    if (links) ownLinks = links;
    const own = partIn({ dataset });
    if (own.origin === 'built-in') throw new Error('a second built-in package');
    const taken = [{ id: OWN_PART }, ...joining.map((other) => other.part)];
    const part = own.origin === 'own' ? own : { ...own, id: nextPartId(own.id, taken) };
    joining.push({ part, dataset });
    for (const issue of found) issues.push({ ...issue, record: `${part.id}:${issue.record}` });
  }
  const joined = joinDatasets(joining);
  return { dataset: ownLinks ? withOwnLinks(joined, ownLinks) : joined, issues };
}

function partIn({ dataset: { parts } }: Pick<Parsed, 'dataset'>) {
  const [part] = parts;
  if (!part) throw new Error('a package without a part');
  return part;
}
