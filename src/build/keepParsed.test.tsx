import { act } from '@testing-library/react';
import { type ReactNode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { keepParsed } from './keepParsed';

let count = (_: number) => {};
function Page({ words = 'of 36' }: { readonly words?: string }) {
  const [number, setNumber] = useState(1);
  count = setNumber;
  useEffect(() => {
    dispatchEvent(new Event('taken'));
  }, []);
  return (
    <main>
      <p>
        <b>{number}</b> statements {words}
      </p>
      <label>
        Search <input type="search" />
      </label>
      <aside>
        <section className="evidence">how it works</section>
      </aside>
    </main>
  );
}

const html = (page: ReactNode) => renderToString(page);
const elements = (page: ReactNode) => html(page).match(/<[a-z]/g)?.length ?? 0;

/** The picture as it has been read, at the moment before anybody else may change it. */
function read(page: ReactNode = <Page />, meanwhile = () => {}): HTMLElement {
  document.body.innerHTML = `<div id="root">${html(page)}</div>`;
  meanwhile();
  const listen = vi.spyOn(globalThis, 'addEventListener');
  keepParsed(elements(page));
  const listeners = listen.mock.calls;
  listen.mockRestore();
  onTestFinished(() => {
    for (const [name, listener] of listeners) removeEventListener(name, listener);
  });
  return find('#root');
}
function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
/** Observers tell in a microtask. */
const told = () => Promise.resolve();
const asks = (name: string) => dispatchEvent(new Event(name, { cancelable: true }));

/** Takes the picture over; returns what the console would be told. */
async function takeOver(during = () => {}): Promise<readonly string[]> {
  const errors: string[] = [];
  await told();
  expect(asks('takes-over')).toBe(true);
  const onRecoverableError = (error: unknown) => {
    dispatchEvent(new Event('taken'));
    if (asks('redrawn')) errors.push(String(error));
  };
  await act(async () => {
    const root = hydrateRoot(find('#root'), <Page />, { onRecoverableError });
    onTestFinished(() => act(() => root.unmount()));
    dispatchEvent(new Event('alive'));
    during();
    await told();
  });
  return errors;
}

const icon = (...inside: readonly Node[]) => {
  const element = Object.assign(document.createElement('x-icon'), { className: 'foreign' });
  element.append(...inside);
  return element;
};
const wrap = (node: ChildNode) => {
  const around = document.createElement('span');
  around.className = 'foreign';
  node.replaceWith(around);
  around.append(node);
};

/** What extensions do to a page, and how much of it stands afterwards. */
const DEEDS: readonly (readonly [name: string, stays: number, deed: () => void])[] = [
  ['an element behind a field', 1, () => find('input').after(icon())],
  ['an element before a field, and a text and a comment', 1, () => find('input').before(icon(), 'x', new Comment('x'))],
  ['one inside another', 2, () => find('label').append(icon(icon()))],
  ['a bar at the top', 1, () => find('main').prepend(icon())],
  ['a field wrapped', 0, () => wrap(find('input'))],
  ['a number wrapped', 0, () => wrap(find('b').firstChild ?? icon())],
  ['words in other letters', 0, () => (find('p').lastChild ?? icon()).replaceWith('STATEMENTS')],
  ['words changed in their place', 0, () => Object.assign(find('b').firstChild ?? {}, { data: 'one' })],
  [
    'a text cut in two',
    0,
    () => find('label').firstChild instanceof Text && (find('label').firstChild as Text).splitText(2),
  ],
  ['a field removed', 0, () => find('input').remove()],
  ['a field moved', 0, () => find('main').prepend(find('input'))],
];

describe.each(DEEDS)('a page to which an extension has done: %s', (_, stays, deed) => {
  it('is taken over as it stood', async () => {
    const root = read();
    const before = { input: find('input'), words: root.textContent };
    find('input').focus();
    deed();
    expect(await takeOver()).toEqual([]);
    expect(find('input')).toBe(before.input);
    expect(root.querySelectorAll('.foreign')).toHaveLength(stays);
    for (const one of root.querySelectorAll('.foreign')) one.remove();
    expect(root.textContent?.replace('x', '')).toBe(before.words);
    await act(async () => count(24));
    expect(find('b').textContent).toBe('24');
  });
});

it('what is added while it is taken over waits, and is put back', async () => {
  const root = read();
  const input = find('input');
  const added = icon();
  expect(await takeOver(() => input.after(added))).toEqual([]);
  expect(find('input')).toBe(input);
  expect(input.nextSibling).toBe(added);
  expect(root.querySelectorAll('.foreign')).toHaveLength(1);
});

it('what adds itself again each time ends', async () => {
  const root = read();
  let times = 0;
  const again = new MutationObserver(() => {
    if (root.querySelector('x-icon') || times > 5000) return;
    times += 1;
    find('label').append(icon());
  });
  again.observe(root, { childList: true, subtree: true });
  expect(asks('takes-over')).toBe(true);
  find('label').append(icon());
  await new Promise((resolve) => setTimeout(resolve));
  again.disconnect();
  expect(times).toBeLessThan(2000);
  expect(root.querySelectorAll('x-icon')).toHaveLength(1);
});

it('the evidence that the page has opened on its own stays', async () => {
  read();
  const opened = Object.assign(document.createElement('section'), {
    className: 'evidence',
    textContent: 'how it works',
  });
  find('.evidence').replaceWith(opened);
  find('input').after(icon());
  expect(await takeOver()).toEqual([]);
  expect(find('.evidence')).toBe(opened);
});

it('what came before the picture had been read has it drawn anew, without a word', async () => {
  read(<Page />, () => find('label').append(icon()));
  expect(await takeOver()).toEqual([]);
  expect(find('b').textContent).toBe('1');
});

it('a picture that is not what the app draws is told where nobody else has touched it', async () => {
  read(<Page words="of another build" />);
  expect(await takeOver()).toHaveLength(1);
});

it('the words of a translator are not taken over, nor told', async () => {
  read();
  find('b').replaceChildren(document.createElement('font'));
  await told();
  expect(asks('takes-over')).toBe(false);
  expect(asks('redrawn')).toBe(false);
  expect(find('b font')).not.toBeNull();
});

it('nothing is undone where the page is drawn without taking it over', async () => {
  const root = read();
  dispatchEvent(new Event('alive'));
  root.replaceChildren('drawn');
  await told();
  root.append(icon());
  await told();
  expect(root.innerHTML).toBe('drawn<x-icon class="foreign"></x-icon>');
});
