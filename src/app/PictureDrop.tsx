import { useEffect, useState } from 'react';
import { useParsed } from '../data/queries';
import { useText } from '../i18n/TextContext';
import { Icon } from '../ui/Icon';

type Told = { readonly kind: 'none' | 'damaged'; readonly name: string };

/** A picture that was exported from here and is dropped on the page brings its view back; any other says why not. */
export function PictureDrop() {
  const { t } = useText();
  const { dataset } = useParsed();
  const [told, setTold] = useState<Told | null>(null);
  const [over, setOver] = useState(false);
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
    const drop = async (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      const { readPicture } = await import('../views/export/image/readPicture');
      const read = await readPicture(file);
      if (read.kind === 'view') location.assign(`${location.pathname}${searchOf(read.address, dataset.version)}`);
      else setTold({ kind: read.kind, name: file.name });
    };
    const onDrop = (event: DragEvent) => void drop(event);
    addEventListener('dragover', enter);
    addEventListener('dragleave', leave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', onDrop);
    };
  }, [dataset]);
  if (over) return <p className="drop-target">{t('exportImage.drop')}</p>;
  if (!told) return null;
  return (
    <p className="notice drop-notice" role="alert">
      {t(told.kind === 'none' ? 'exportImage.noView' : 'exportImage.damaged', { name: told.name })}
      <button type="button" className="icon-button" aria-label={t('problem.dismiss')} onClick={() => setTold(null)}>
        <Icon name="close" />
      </button>
    </p>
  );
}

/** The choices alone, on this site, whatever site the picture came from; the version only where it is another one. */
function searchOf(address: string, version: string): string {
  const { searchParams } = new URL(address);
  if (searchParams.get('data') === version) searchParams.delete('data');
  const search = searchParams.toString();
  return search === '' ? '' : `?${search}`;
}
