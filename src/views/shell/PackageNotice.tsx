import { useShelf } from '../../data/library';
import { useOwnShown } from '../../data/own/useOwnShown';
import { type Part, partOf } from '../../domain/part';
import { withoutAddress, withoutPart } from '../../state/withoutPart';
import { useView } from '../useView';
import { usePutAway } from './usePutAway';
import './version.css';

/**
 * For the top of the page when packages are opened beside the built-in one: whose data are shown, where they come from,
 * the way to close each; and which could not be opened, with the reason. What is the reader’s own is followed, and said elsewhere.
 */
export function PackageNotice() {
  const { dataset, choices, text } = useView();
  const { refused } = useShelf();
  const { t } = text;
  useOwnShown();
  const opened = dataset.parts.flatMap((part, place) => (part.origin === 'opened' ? [{ part, place }] : []));
  if (opened.length === 0 && refused.length === 0) return null;
  return (
    <section className="notice version-notice" aria-label={t('package.title')}>
      {opened.map(({ part, place }) => (
        <OpenPart
          key={part.id}
          part={part}
          place={place}
          statements={dataset.claims.filter((claim) => partOf(claim) === part.id).length}
        />
      ))}
      {refused.map(({ address, reason, detail }) => (
        <p key={address}>
          {t(`package.refused.${reason}`, { address, detail })}{' '}
          <a href={withoutAddress(choices, address)}>{t('package.continue')}</a>
        </p>
      ))}
    </section>
  );
}

type OpenPartProps = { readonly part: Part; readonly place: number; readonly statements: number };

/** `place` is that on the shelf. */
function OpenPart({ part, place, statements }: OpenPartProps) {
  const { dataset, choices, text } = useView();
  const { t, pick } = text;
  const putAway = usePutAway();
  const { packages } = useShelf();
  const name = pick(part.name);
  const close = t('package.close', { name });
  const asked = packages[place]?.version ?? null;
  const version = part.version ?? '';
  return (
    <p>
      {t('package.shown', { count: statements, name })}{' '}
      {part.address === null ? t('package.file') : t('package.from', { address: part.address, version })}
      {asked !== null && asked !== version && ` ${t('package.changed', { version: asked })}`}{' '}
      {part.address === null ? (
        <button type="button" className="text-button" onClick={() => putAway(dataset.parts, part)}>
          {close}
        </button>
      ) : (
        <a href={withoutAddress(withoutPart(choices, part), part.address)}>{close}</a>
      )}
    </p>
  );
}
