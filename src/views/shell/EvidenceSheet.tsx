import { Content, Description, Portal, Root, Title } from '@radix-ui/react-dialog';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';

/** The evidence where there is no room beside the charts: from the side on a tablet, from below on a phone. */
export function EvidenceSheet({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const { closeEvidence } = useActions();
  const [full, setFull] = useState(false);
  return (
    <Root open modal={false} onOpenChange={(open) => !open && closeEvidence()}>
      <Portal>
        <Content
          className="sheet"
          data-full={full ? '' : undefined}
          onInteractOutside={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => event.preventDefault()}
        >
          <Title className="visually-hidden">{t('evidence.title')}</Title>
          <Description className="visually-hidden">{t('evidence.whole')}</Description>
          <button
            type="button"
            className="sheet-grip"
            aria-expanded={full}
            aria-label={t(full ? 'evidence.sheetHalf' : 'evidence.sheetFull')}
            onClick={() => setFull(!full)}
          >
            <Icon name={full ? 'down' : 'up'} />
          </button>
          <div className="sheet-body">{children}</div>
        </Content>
      </Portal>
    </Root>
  );
}
