import { Close, Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

type DialogProps = {
  /** What its parts are called in the sheet of its panel. */
  readonly classes: Readonly<Record<'overlay' | 'dialog' | 'head' | 'title', string>> & { readonly close?: string };
  /** The view that it shows, where it is one. */
  readonly view?: string;
  readonly title: string;
  /** What its button to close is called. */
  readonly close: string;
  readonly onClose: () => void;
  /** The focus goes to the dialog itself, so that it is read first, not its first button. */
  readonly readFirst?: boolean;
  /** Beside the title. */
  readonly head: ReactNode;
  readonly children: ReactNode;
};

/** A dialog over the page. */
export function Dialog({ classes, view, title, close, onClose, readFirst = false, head, children }: DialogProps) {
  return (
    <Root open onOpenChange={(open) => !open && onClose()}>
      <Portal>
        <Overlay className={`dialog-overlay ${classes.overlay}`} />
        <Content
          className={`dialog ${classes.dialog}`}
          data-view={view}
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            if (!readFirst) return;
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
        >
          <header className={classes.head}>
            <Title className={classes.title}>{title}</Title>
            {head}
            <Close className={classes.close ? `icon-button ${classes.close}` : 'icon-button'} aria-label={close}>
              <Icon name="close" />
            </Close>
          </header>
          {children}
        </Content>
      </Portal>
    </Root>
  );
}
