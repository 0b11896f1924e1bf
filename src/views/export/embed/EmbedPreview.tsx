import { useRef } from 'react';
import { FIRST_HEIGHT } from '../../../files/snippet';
import { useText } from '../../../i18n/TextContext';
import { useReportedHeight } from '../../../ui/useReportedHeight';

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
  const reported = useReportedHeight(frame, 'five-republics:height', FIRST_HEIGHT);
  return (
    <section className="embed-preview" aria-label={t('exportEmbed.preview')}>
      <h3>{t('exportEmbed.preview')}</h3>
      <div className="embed-stage">
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={title}
          width={width ?? '100%'}
          height={height ?? reported}
        />
      </div>
    </section>
  );
}
