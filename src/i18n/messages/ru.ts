import type { Tree } from '../shape';
import { FILES } from './files';

const panels = await Promise.all(Object.values(FILES.ru).map((load) => load()));

/** All Russian messages together: for what is made when the site is built, and for tests. Readers get them panel by panel. */
export const ru = panels.reduce(joined);

/** The messages of both; groups of one name are one. */
function joined(one: Tree, other: Tree): Tree {
  const groups = Object.entries(other).map(([name, group]) => {
    const known = one[name];
    const isShared = typeof known === 'object' && typeof group === 'object';
    return [name, isShared ? joined(known, group) : group] as const;
  });
  return { ...one, ...Object.fromEntries(groups) };
}
