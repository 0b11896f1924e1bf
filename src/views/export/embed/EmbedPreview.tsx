import { useEffect, useRef, useState } from 'react';
import { FIRST_HEIGHT } from '../../../files/snippet';
import { useText } from '../../../i18n/TextContext';

type EmbedPreviewProps = {
  readonly address: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** The framed view itself, at its width and height, as the other page will show it. */
export function EmbedPreview({ address, title, width, height }: EmbedPreviewProps) {
  const { t } = useText();
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState(FIRST_HEIGHT);
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && isHeight(data)) setTold(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return (
    <section className="embed-preview" aria-label={t('exportEmbed.preview')}>
      <h3>{t('exportEmbed.preview')}</h3>
      <div className="embed-stage">
        <iframe key={address} ref={frame} src={address} title={title} width={width ?? '100%'} height={height ?? told} />
      </div>
    </section>
  );
}

function isHeight(data: unknown): data is { readonly height: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === 'five-republics:height' &&
    'height' in data &&
    typeof data.height === 'number'
  );
}
