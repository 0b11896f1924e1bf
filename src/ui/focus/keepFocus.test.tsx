import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { afterPaint } from '../../dom/afterPaint';
import { type FocusKeeper, keepFocus } from './keepFocus';

let keeper: FocusKeeper | null = null;
afterEach(() => {
  keeper?.end();
  cleanup();
});

type Drawn = {
  readonly rows?: readonly string[];
  readonly dialog?: boolean;
  readonly view?: string;
  /** Which dialog it is. */
  readonly name?: string;
  /** What is under the dialog is hidden from those who do not see. */
  readonly isCovered?: boolean;
};

function Page({ rows = ['one', 'two', 'three'], dialog = false, view = 'table', name, isCovered }: Drawn) {
  return (
    <>
      <main aria-hidden={isCovered}>
        <section data-view={view}>
          <h2>Statements</h2>
          <ul>
            {rows.map((row) => (
              <li key={row}>
                <button type="button" data-mark data-claim={row}>
                  {row}
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section data-view="map">
          <h2>Map</h2>
          <button type="button" data-mark data-claim="two">
            place
          </button>
        </section>
        <section data-view="empty">
          <h2>Nothing</h2>
        </section>
      </main>
      {dialog && (
        <div key={name} role="dialog">
          <button type="button">close</button>
        </div>
      )}
    </>
  );
}

const settled = () => new Promise<void>((resolve) => void afterPaint(() => void afterPaint(resolve)));
const focused = () => document.activeElement?.textContent;

function start(drawn: Drawn = {}) {
  const { rerender } = render(<Page {...drawn} />);
  keeper = keepFocus();
  return async (next: Drawn) => {
    rerender(<Page {...next} />);
    await settled();
  };
}

describe('the focus', () => {
  it('goes to what stood beside what is gone', async () => {
    const draw = start();
    screen.getByText('two').focus();
    await draw({ rows: ['one', 'three'] });
    expect(focused()).toBe('three');
    await draw({ rows: ['one'] });
    expect(focused()).toBe('one');
  });

  it('goes to the same mark of another view, and to a heading where nothing is left', async () => {
    const draw = start();
    screen.getByText('two').focus();
    await draw({ rows: [], view: 'sources' });
    expect(focused()).toBe('place');
    await draw({ rows: ['one'], view: 'table' });
    screen.getByText('one').focus();
    await draw({ rows: [] });
    expect(focused()).toBe('Statements');
  });

  it('returns from a dialog to where it was, also if that was drawn anew', async () => {
    const draw = start();
    screen.getByText('two').focus();
    await draw({ dialog: true });
    screen.getByText('close').focus();
    await draw({});
    expect(focused()).toBe('two');
    await draw({ dialog: true });
    screen.getByText('close').focus();
    await draw({ dialog: true, view: 'coverage', rows: [] });
    await draw({ view: 'coverage', rows: ['two'] });
    expect(focused()).toBe('two');
  });

  it('returns from a dialog to where it was, also if that had led to it from another', async () => {
    const draw = start();
    const dialogs = (key: string | null) => draw({ isCovered: key !== null, dialog: key !== null, name: key ?? '' });
    screen.getByText('two').focus();
    await dialogs('first');
    screen.getByText('close').focus();
    await dialogs('second');
    expect(document.activeElement?.closest('[aria-hidden]')).toBeNull();
    screen.getByText('close').focus();
    await dialogs(null);
    expect(focused()).toBe('two');
  });

  it('goes back to where it was from what gives it up by itself', async () => {
    start();
    screen.getByText('one').focus();
    screen.getByText('place').focus();
    screen.getByText('place').blur();
    await settled();
    expect(focused()).toBe('one');
  });

  it('is left nowhere by who presses on an empty place', async () => {
    start();
    screen.getByText('one').focus();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    screen.getByText('one').blur();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves the page or frame with Tab, and is not brought back', async () => {
    start();
    const leave = async (key: string) => {
      const last = screen.getByText('place');
      last.focus();
      last.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      last.blur();
      await settled();
      return document.activeElement === document.body;
    };
    screen.getByText('two').focus();
    expect([await leave('Tab'), await leave('Enter')]).toEqual([true, false]);
  });

  it('is given to a place as soon as that is there, unless the reader moves on', async () => {
    const draw = start();
    screen.getByText('three').focus();
    const third = keeper?.here();
    if (!third) throw new Error('no place');
    await draw({ rows: [], view: 'sources' });
    keeper?.giveTo([third]);
    await settled();
    await draw({});
    expect(focused()).toBe('three');
    await draw({ rows: ['one'], view: 'sources' });
    keeper?.giveTo([third]);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    screen.getByText('one').focus();
    await draw({ view: 'sources' });
    expect(focused()).toBe('one');
  });
});
