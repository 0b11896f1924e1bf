import { useDeferredValue, useMemo, useState } from 'react';
import { useLibrary } from '../../data/library';
import { useText } from '../../i18n/TextContext';
import { localDay } from '../../lib/localDay';
import { checkDraft } from '../../selectors/draftChecker';
import { useClosedByBack } from '../../state/ReaderContext';
import { Dialog } from '../../ui/Dialog';
import { CheckResult } from './CheckResult';
import { useCheckSheet } from './useCheckSheet';

/** A paragraph of the reader's own, with each of its numbers beside what was said. Nothing of it is kept. */
export function CheckDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const { dataset } = useLibrary();
  const [words, setWords] = useState('');
  const settled = useDeferredValue(words);
  const found = useMemo(() => checkDraft(settled, dataset, localDay()), [settled, dataset]);
  useCheckSheet();
  useClosedByBack(true, onClose);
  const isEmpty = settled.trim() === '';
  return (
    <Dialog className="check-dialog" view="check" title={t('check.title')} close={t('check.close')} onClose={onClose}>
      <p className="check-how" id="check-how">
        {t('check.how')}
      </p>
      <textarea
        className="check-words"
        aria-label={t('check.paste')}
        aria-describedby="check-how"
        placeholder={t('check.paste')}
        rows={5}
        value={words}
        translate="no"
        onChange={({ target }) => setWords(target.value)}
      />
      <p className="check-count" role="status">
        {isEmpty ? '' : found.length === 0 ? t('check.none') : t('check.count', { count: found.length })}
      </p>
      <ol className="check-results" aria-label={t('check.results')}>
        {found.map((one) => (
          <li key={one.draft.id}>
            <CheckResult found={one} dataset={dataset} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
