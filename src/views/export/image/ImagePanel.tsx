import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../../i18n/TextContext';
import { isGrown, PICTURE_FORMATS, type Settings } from '../../../layout/page/settings';
import type { Drawings } from '../../../pictures/drawing';
import type { Exported } from '../../../state/exportView';
import { useChoice, useReader } from '../../../state/ReaderContext';
import { Icon } from '../../../ui/Icon';
import { useSheet } from '../../useSheet';
import { useDialogSettings } from '../dialogSettings';
import type { QuotesProps } from '../quoteNames';
import { useReadyButton } from '../useReadyButton';
import imagepanelSheet from './image-panel.css?inline';
import { PictureSettings } from './PictureSettings';
import { pictureFailureWords } from './pictureFailureWords';
import { useFile } from './useFile';
import { usePicture } from './usePicture';

const isDark = () => getComputedStyle(document.documentElement).colorScheme === 'dark';

type ImagePanelProps = QuotesProps & { readonly view: Exported; readonly drawings: Drawings };

/** A preview of the picture, its settings, and the ways to take it away. */
export function ImagePanel({ view, drawings, quotes, onQuotes }: ImagePanelProps) {
  useSheet(imagepanelSheet);
  const { t } = useText();
  const lang = useChoice((choices) => choices.lang);
  const [pageTheme] = useState((): Settings['theme'] => (isDark() ? 'dark' : 'light'));
  const [set, onSet] = useDialogSettings('image');
  const asked = useReader(({ exporting }) => exporting?.format);
  const format = PICTURE_FORMATS.find((name) => name === asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is asked for; then the reader chooses
  useEffect(() => {
    if (format) onSet({ ...set, format });
  }, [format]);
  const settings = useMemo(
    (): Settings => ({ ...set, theme: set.theme ?? pageTheme, lang: set.lang ?? lang, quotes }),
    [set, pageTheme, lang, quotes],
  );
  /** The theme and the language follow the page until they are chosen here. */
  const change = ({ quotes: wanted, ...rest }: Settings) => {
    onSet({
      ...rest,
      theme: rest.theme === settings.theme ? set.theme : rest.theme,
      lang: rest.lang === settings.lang ? set.lang : rest.lang,
    });
    onQuotes(wanted);
  };
  const preview = usePicture(view, drawings, settings);
  const file = useFile(preview, settings, drawings);
  const isDrawn = preview.kind === 'drawn';
  const isReady = isDrawn && !preview.stale && !file.busy;
  const download = useReadyButton(isReady, file.busy, file.save);
  return (
    <div className="image-panel">
      <div className="image-preview" data-drawn={isDrawn && !preview.stale ? '' : undefined}>
        {isDrawn ? (
          preview.urls.map((url, index) => (
            <img
              key={url}
              src={url}
              alt={
                preview.urls.length > 1
                  ? t('exportImage.pages', { page: index + 1, count: preview.urls.length })
                  : t('exportImage.preview', { title: preview.picture.title })
              }
            />
          ))
        ) : (
          <p className="loading" role="status">
            {preview.kind === 'failed' ? pictureFailureWords(t, preview.error) : t('exportImage.drawing')}
          </p>
        )}
      </div>
      <div className="image-side">
        <PictureSettings view={view} settings={settings} onChange={change} />
        <div className="image-actions">
          <button type="button" className="button image-download" {...download}>
            <Icon name="download" />
            {t('exportImage.download')}
          </button>
          {file.canCopy && (
            <button type="button" className="button" disabled={!isReady} onClick={file.copy}>
              <Icon name="copy" />
              {t('exportImage.copy')}
            </button>
          )}
          {file.canShare && (
            <button type="button" className="button" disabled={!isReady} onClick={file.share}>
              <Icon name="outside" />
              {t('exportImage.share')}
            </button>
          )}
          {view !== 'statement' && view !== 'compare' && (
            <button type="button" className="button image-all" disabled={!isReady} onClick={file.saveAll}>
              {t('exportImage.all')}
            </button>
          )}
          {file.busy && (
            <button type="button" className="text-button" onClick={file.cancel}>
              {t('exportImage.cancel')}
            </button>
          )}
        </div>
        {isDrawn && preview.picture.lacksFonts && <p className="image-says">{t('exportImage.noFonts')}</p>}
        {isReady && view !== 'statement' && isGrown(preview.picture.size, settings) && (
          <p className="image-says">{t('exportImage.grown', preview.picture.size)}</p>
        )}
        <p className="image-status" role="status">
          {file.busy && <progress />} {file.status}
        </p>
      </div>
    </div>
  );
}
