import { useState } from 'react';
import type { Claim } from '../../domain/claim';
import { deedText } from '../../i18n/deedWords';
import { useText } from '../../i18n/TextContext';

/** How a claim of the reader's own came to be, folded: each thing that was done, by whom and when. */
export function ClaimHistory({ claim: { deeds = [] } }: { readonly claim: Claim }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="ev-section ev-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.t('history.title')}</summary>
      {open && (
        <ol className="ev-history">
          {deeds.map((deed) => {
            const { when, did, who } = deedText(text, deed);
            return (
              <li key={`${deed.at} ${deed.did}`}>
                <time dateTime={deed.at}>{when}</time> {did}
                {who === '' ? '' : `, ${who}`}
              </li>
            );
          })}
        </ol>
      )}
    </details>
  );
}
