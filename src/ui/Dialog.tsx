import { Close, Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { useFocusGivenBack } from './focus/useFocusGivenBack';
import { Icon } from './Icon';
import './dialog.css';

type DialogProps = {
  /** What it is called in the sheet of its panel, which says how wide it is at most: `--dialog-width`. */
  readonly className: string;
  /** The view that it shows, where it is one. */
  readonly view?: string;
  readonly title: string;
  /** What its button to close is called. */
  readonly close: string;
  readonly onClose: () => void;
  /** The focus goes to its first words: on the dialog itself, some readers would read out all of it in one go. */
  readonly readFirst?: boolean;
  /** Beside the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
};

/** A dialog over the page; on a phone in its place. */
export function Dialog({ className, view, title, close, onClose, readFirst = false, head, children }: DialogProps) {
  const giveBack = useFocusGivenBack();
  return (
    <Root open onOpenChange={(open) => !open && onClose()}>
      <Portal>
        <Overlay className="dialog-overlay" />
        <Content
          className={`dialog ${className}`}
          data-view={view}
          aria-describedby={undefined}
          onCloseAutoFocus={giveBack}
          onOpenAutoFocus={(event) => {
            const dialog = event.currentTarget;
            if (!(dialog instanceof HTMLElement)) return;
            // Who is to write something begins there, not at the button that closes it.
            const first = dialog.querySelector<HTMLElement>(readFirst ? 'p' : 'textarea');
            if (!first) return;
            event.preventDefault();
            if (readFirst) first.tabIndex = -1;
            first.focus();
          }}
        >
          <header className="dialog-head">
            <Title className="dialog-title">{title}</Title>
            {head}
            <Close className="icon-button dialog-close" aria-label={close}>
              <Icon name="close" />
            </Close>
          </header>
          {children}
        </Content>
      </Portal>
    </Root>
  );
}
