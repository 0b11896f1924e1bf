import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Dialog } from '../Dialog';

function Page({ onClosed }: { readonly onClosed?: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onClosed?.();
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button">Another</button>
      {isOpen && (
        <Dialog className="one" title="Title" close="Close" onClose={close}>
          Words
        </Dialog>
      )}
    </>
  );
}

const named = (name: string) => screen.getByRole('button', { name, hidden: true });

async function openAndClose(): Promise<void> {
  named('Open').focus();
  fireEvent.click(named('Open'));
  await waitFor(() => expect(document.activeElement).toBe(named('Close')));
  fireEvent.keyDown(named('Close'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  // It is given back a task later.
  await new Promise((resolve) => setTimeout(resolve, 20));
}

it('a dialog that closes gives the focus back to what had it before, with nobody else to see to it', async () => {
  render(<Page />);
  await openAndClose();
  expect(document.activeElement).toBe(named('Open'));
});

it('what was given the focus as the dialog closed keeps it', async () => {
  render(<Page onClosed={() => setTimeout(() => named('Another').focus())} />);
  await openAndClose();
  expect(document.activeElement).toBe(named('Another'));
});
