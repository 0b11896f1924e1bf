import { type KeyboardEventHandler, type RefObject, useEffect, useRef, useState } from 'react';

type Disclosure<Box extends HTMLElement> = {
  readonly box: RefObject<Box | null>;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** For the box: Escape closes it from anywhere within. */
  readonly onKeyDown: KeyboardEventHandler;
};

/** What a button opens and closes; a press outside the box closes it too. */
export function useDisclosure<Box extends HTMLElement>(): Disclosure<Box> {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<Box>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, [isOpen]);
  return {
    box,
    isOpen,
    toggle: () => setOpen(!isOpen),
    onKeyDown: ({ key }) => {
      if (key === 'Escape') setOpen(false);
    },
  };
}
