import { useText } from '../../i18n/TextContext';
import { useClosedByBack } from '../../state/ReaderContext';
import { Dialog } from '../../ui/Dialog';

/** All keys of the review. */
export function ReviewKeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  useClosedByBack(true, onClose);
  const keys = [
    ['accept', ['A']],
    ['reject', ['X']],
    ['later', [t('review.keys.space')]],
    ['move', ['J', 'K', '↓', '↑']],
    ['edit', ['E']],
    ['span', ['←', '→']],
    ['undo', ['Backspace', 'Ctrl Z']],
    ['certain', ['Shift A']],
    ['explain', ['?']],
  ] as const;
  return (
    <Dialog className="review-dialog" title={t('review.keys.title')} close={t('review.keys.close')} onClose={onClose}>
      <dl className="review-key-list">
        {keys.map(([name, names]) => (
          <div key={name}>
            <dt>
              {names.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`review.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="review-hint">{t('review.keys.where')}</p>
    </Dialog>
  );
}
