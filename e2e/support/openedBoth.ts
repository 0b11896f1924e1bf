import { real } from '../../src/data/fixtures';
import { joinPackages } from '../../src/data/joinPackages';
import { parseDataset } from '../../src/data/parseDataset';
import { nextPartId } from '../../src/domain/part';
import { secondPackage } from './secondPackage';

/** For tests: the real package, a second one as it is opened beside it, and both as one. */
export function openedBoth() {
  const home = parseDataset(real);
  const second = parseDataset(
    secondPackage(),
    ({ name, title = name, version }) => ({
      id: nextPartId(name, []),
      name: { en: title, ru: title },
      origin: 'opened',
      version,
      address: '/customs/',
    }),
    home.dataset.codes,
  );
  return { home, second, both: joinPackages(home, [second]) };
}
