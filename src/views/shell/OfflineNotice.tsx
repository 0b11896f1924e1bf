import { useEffect } from 'react';
import type { OfflineNews } from '../../dom/keepOffline';
import { useText } from '../../i18n/TextContext';
import { IconButton } from '../../ui/IconButton';

/** So long, in milliseconds, does what asks for nothing stay. */
const SEEN = 8000;

/** That the page now works offline goes by itself; a new version is offered until the reader takes it, or closes this. */
export function OfflineNotice({ news, onClose }: { readonly news: OfflineNews; readonly onClose: () => void }) {
  const { t } = useText();
  const { kind } = news;
  useEffect(() => {
    if (kind !== 'ready') return;
    const timer = setTimeout(onClose, SEEN);
    return () => clearTimeout(timer);
  }, [kind, onClose]);
  return (
    <p className="notice drop-notice">
      {t(`offline.${kind}`)}
      {kind === 'newer' && (
        <button type="button" className="button" onClick={news.takeOver}>
          {t('offline.reload')}
        </button>
      )}
      <IconButton icon="close" name={t('problem.dismiss')} onClick={onClose} />
    </p>
  );
}
