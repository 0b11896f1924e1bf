import { useCallback, useEffect, useState } from 'react';
import { useParsed } from '../../data/queries';
import { useText } from '../../i18n/TextContext';
import { Icon } from '../../ui/Icon';

type Told = { readonly kind: 'none' | 'damaged' | 'lost'; readonly file: File };

const WORDS = { none: 'exportImage.noView', damaged: 'exportImage.damaged', lost: 'exportImage.lost' } as const;

/** A picture that was exported from here and is dropped on the page brings its view back; any other says why not. */
export function PictureDrop() {
  const { t } = useText();
  const { dataset } = useParsed();
  const [told, setTold] = useState<Told | null>(null);
  const [over, setOver] = useState(false);
  const { version } = dataset;
  const read = useCallback(
    async (file: File) => {
      const found = await viewIn(file);
      if (found.kind === 'view') location.assign(`${location.pathname}${searchOf(found.address, version)}`);
      else setTold({ kind: found.kind, file });
    },
    [version],
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
      {t(WORDS[told.kind], { name: told.file.name })}
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

/** The view that a picture holds; `lost` where what reads pictures, or the file, cannot be had. Never throws. */
async function viewIn(file: File) {
  try {
    const { readPicture } = await import('./readPicture');
    const found = await readPicture(file);
    return found.kind === 'view' && !URL.canParse(found.address) ? ({ kind: 'damaged' } as const) : found;
  } catch {
    return { kind: 'lost' } as const;
  }
}

/** The choices alone, on this site, whatever site the picture came from; the version only where it is another one. */
function searchOf(address: string, version: string): string {
  const { searchParams } = new URL(address);
  if (searchParams.get('data') === version) searchParams.delete('data');
  const search = searchParams.toString();
  return search === '' ? '' : `?${search}`;
}
