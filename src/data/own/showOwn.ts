import { ownPart } from '../../domain/own/ownIds';
import type { Own } from '../../domain/own/ownLog';
import type { PackageRef } from '../../domain/part';
import { libraryQuery, packageQuery, type Shelf, type Shelves } from '../library';
import { parseSound } from '../parseSound';
import { OF_OWN } from '../unsound';
import { ownPackage } from './ownPackage';
import type { OwnShelf, OwnStore } from './ownShelf';

const ADDRESS = 'own:';
/** How long nothing more is done before views follow, in milliseconds: a key held down draws them once. */
const PAUSE = 200;

/**
 * Puts what is the reader’s own into the cache, as a package; null where there is nothing. Its version is the number of the
 * last thing done.
 */
export async function ownRef(
  { client }: Pick<Shelves, 'client'>,
  home: PackageRef,
  { own, entries }: Pick<OwnShelf, 'own' | 'entries'>,
): Promise<PackageRef | null> {
  if (own.dossiers.size === 0) return null;
  const version = String(entries.at(-1)?.number ?? 0);
  const ref = { address: ADDRESS, version };
  const { codes, speakers } = (await client.ensureQueryData(packageQuery(home))).dataset;
  const { files, links } = ownPackage(own, codes, entries, speakers);
  const parsed = parseSound(files, () => ownPart(version), codes, OF_OWN);
  client.setQueryData(packageQuery(ref).queryKey, { ...parsed, links });
  return ref;
}

const joined = new WeakSet<OwnStore>();

/** From now on what is shown holds what is the reader’s own, and follows what he does; once for a store. */
export function letOwnBeShown(shelves: Shelves, store: OwnStore): void {
  if (joined.has(store)) return;
  joined.add(store);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let showing = Promise.resolve();
  let seen: Own | null = null;
  const follow = () => {
    const { own, isReady } = store.getState();
    if (!isReady || own === seen) return;
    seen = own;
    showing = showing.then(() => show(shelves, store.getState())).catch((error: unknown) => console.error(error));
  };
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(follow, PAUSE);
  });
  follow();
}

/** The packages that are shown, with this state of what is the reader’s own as the last of them. */
async function show({ client, library }: Shelves, state: Pick<OwnShelf, 'own' | 'entries'>): Promise<void> {
  const number = String(state.entries.at(-1)?.number ?? 0);
  if (library.getState().packages.some(({ address, version }) => address === ADDRESS && version === number)) return;
  const ref = await ownRef({ client }, library.getState().packages[0], state);
  const { packages: before, searched } = library.getState();
  const [home, ...others] = before;
  const next: Shelf['packages'] = [
    home,
    ...others.filter(({ address }) => address !== ADDRESS),
    ...(ref === null ? [] : [ref]),
  ];
  if (next.length === before.length && ref === null) return;
  if (searched) await client.fetchQuery(libraryQuery(next, true));
  await client.fetchQuery(libraryQuery(next, false));
  library.setState({ packages: next });
  for (const old of before.filter(({ address }) => address === ADDRESS))
    client.removeQueries({ queryKey: packageQuery(old).queryKey });
}
