import { Close, Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog';
import { useText } from '../../i18n/TextContext';
import { useActions } from '../../state/ReaderContext';
import { Icon } from '../../ui/Icon';
import { ExportButton } from '../ExportButton';
import { Comparison } from './Comparison';
import './compare.css';

/** Two statements or two speakers, over the page; it closes as it was opened, and with the back button. */
export function CompareDialog({ pair }: { readonly pair: readonly [string, string] }) {
  const { t } = useText();
  const { closeCompare } = useActions();
  return (
    <Root open onOpenChange={(open) => !open && closeCompare()}>
      <Portal>
        <Overlay className="dialog-overlay cmp-overlay" />
        <Content
          className="dialog cmp-dialog"
          data-view="compare"
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            // The verdict is read first, not the first button.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
        >
          <header className="cmp-head">
            <Title className="cmp-title">{t('beside.title')}</Title>
            <ExportButton view="compare" />
            <Close className="icon-button" aria-label={t('beside.close')}>
              <Icon name="close" />
            </Close>
          </header>
          <Comparison pair={pair} />
        </Content>
      </Portal>
    </Root>
  );
}
