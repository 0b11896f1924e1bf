import { useCallback, useState } from 'react';
import { useLibrary, useShelves } from '../../data/library';
import { askToAdd } from '../../dom/askToAdd';
import { useText } from '../../i18n/TextContext';
import { IconButton } from '../../ui/IconButton';
import { useFileDrop } from '../../ui/useFileDrop';
import { useGivenFile } from '../../ui/useGivenFile';

type Told = {
  readonly kind: 'none' | 'damaged' | 'lost' | 'no-package';
  readonly file: File;
  readonly detail?: string;
};

const WORDS = {
  none: 'exportImage.noView',
  damaged: 'exportImage.damaged',
  lost: 'exportImage.lost',
  'no-package': 'exportImage.noPackage',
} as const;

/**
 * What is dropped on the page, or given to it when it is opened, is known by its content: a picture that was exported from here brings its view back, a
 * package is opened beside the data that are shown, and all other files but pictures are taken in as documents, one after another.
 */
export function FileDrop() {
  const { t } = useText();
  const { dataset } = useLibrary();
  const { client, library } = useShelves();
  const [told, setTold] = useState<Told | null>(null);
  const { version } = dataset;
  const read = useCallback(
    async (files: readonly File[]) => {
      const documents: File[] = [];
      for (const file of files) {
        const found = await contentOf(file);
        if (found.kind === 'view') location.assign(`${location.pathname}${searchOf(found.address, version)}`);
        else if (found.kind === 'package') {
          const refusal = await found.open({ client, library }, file);
          setTold(refusal && { kind: 'no-package', file, detail: refusal.detail });
        } else if (found.kind === 'none' && !isPicture(file)) documents.push(file);
        else setTold({ kind: found.kind, file });
      }
      if (documents.length > 0) askToAdd(documents);
    },
    [version, client, library],
  );
  const isOver = useFileDrop(read);
  useGivenFile(read);
  if (isOver) return <p className="drop-target">{t('exportImage.drop')}</p>;
  if (!told) return null;
  return (
    <p className="notice drop-notice" role="alert">
      {t(WORDS[told.kind], { name: told.file.name, detail: told.detail ?? '' })}
      {told.kind === 'lost' && (
        <button type="button" className="button" onClick={() => void read([told.file])}>
          {t('problem.retry')}
        </button>
      )}
      <IconButton icon="close" name={t('problem.dismiss')} onClick={() => setTold(null)} />
    </p>
  );
}

/** What a file holds; `lost` where the code that reads it fails to load, or the file cannot be read. Never throws. */
async function contentOf(file: File) {
  try {
    const found = await (await import('./droppedContent')).droppedContent(file);
    if (found.kind !== 'package') return found;
    return { kind: 'package', open: (await import('./openDropped')).openDropped } as const;
  } catch {
    return { kind: 'lost' } as const;
  }
}

function isPicture({ name, type }: File): boolean {
  return type.startsWith('image/') || /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(name);
}

/** The choices alone, on this site, whatever site the picture came from; the version only where it is another one. */
function searchOf(address: string, version: string): string {
  const { searchParams } = new URL(address);
  if (searchParams.get('data') === version) searchParams.delete('data');
  const search = searchParams.toString();
  return search === '' ? '' : `?${search}`;
}
