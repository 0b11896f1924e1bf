import { useCallback, useEffect, useState } from 'react';
import { useLibrary, useShelves } from '../../data/library';
import { useText } from '../../i18n/TextContext';
import { Icon } from '../../ui/Icon';

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
 * What is dropped on the page is known by its content: a picture that was exported from here brings its view back, a
 * package is opened beside the data that are shown. Any other file says why not.
 */
export function FileDrop() {
  const { t } = useText();
  const { dataset } = useLibrary();
  const { client, library } = useShelves();
  const [told, setTold] = useState<Told | null>(null);
  const [over, setOver] = useState(false);
  const { version } = dataset;
  const read = useCallback(
    async (file: File) => {
      const found = await contentOf(file);
      if (found.kind === 'view') location.assign(`${location.pathname}${searchOf(found.address, version)}`);
      else if (found.kind === 'package') {
        const refusal = await found.open({ client, library }, file);
        setTold(refusal && { kind: 'no-package', file, detail: refusal.detail });
      } else setTold({ kind: found.kind, file });
    },
    [version, client, library],
  );
  useEffect(() => {
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const enter = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void read(file);
    };
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    // What was dropped before is handed over by the script in the page.
    dispatchEvent(new Event('takes-files'));
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [read]);
  if (over) return <p className="drop-target">{t('exportImage.drop')}</p>;
  if (!told) return null;
  return (
    <p className="notice drop-notice" role="alert">
      {t(WORDS[told.kind], { name: told.file.name, detail: told.detail ?? '' })}
      {told.kind === 'lost' && (
        <button type="button" className="button" onClick={() => void read(told.file)}>
          {t('problem.retry')}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('problem.dismiss')} onClick={() => setTold(null)}>
        <Icon name="close" />
      </button>
    </p>
  );
}

/** What a file holds; `lost` where what reads it, or the file itself, cannot be had. Never throws. */
async function contentOf(file: File) {
  try {
    const { readPicture } = await import('./readPicture');
    const found = await readPicture(file);
    if (found.kind === 'none' && (await looksLikePackage(file)))
      return { kind: 'package', open: (await import('./openDropped')).openDropped } as const;
    return found.kind === 'view' && !URL.canParse(found.address) ? ({ kind: 'damaged' } as const) : found;
  } catch {
    return { kind: 'lost' } as const;
  }
}

/** A zip, or JSON. */
async function looksLikePackage(file: File): Promise<boolean> {
  return /^(?:\ufeff?\s*\{|PK)/.test(await file.slice(0, 64).text());
}

/** The choices alone, on this site, whatever site the picture came from; the version only where it is another one. */
function searchOf(address: string, version: string): string {
  const { searchParams } = new URL(address);
  if (searchParams.get('data') === version) searchParams.delete('data');
  const search = searchParams.toString();
  return search === '' ? '' : `?${search}`;
}
