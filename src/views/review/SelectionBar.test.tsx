import { screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { choose, plainly, show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import type { Span } from '../../domain/recognise/draft';
import { SelectionBar } from './SelectionBar';

beforeAll(() => void standInForBrowser());

/** `Trade grew. It was $5bn in 2024.` in two paragraphs, the second in three pieces. */
function Words({ onAdd }: { readonly onAdd: (span: Span) => void }) {
  const words = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={words} data-testid="words">
        <p>
          <span data-at={0}>Trade grew.</span>
        </p>
        <p>
          <span data-at={12}>It was </span>
          <span data-at={19}>$5bn</span>
          <span data-at={23}> in 2024.</span>
        </p>
      </div>
      <p>Outside</p>
      <SelectionBar within={words} onAdd={onAdd} />
    </>
  );
}

async function text() {
  const added: Span[] = [];
  const shown = await show(<Words onAdd={(span) => void added.push(span)} />);
  const [first, second] = [...screen.getByTestId('words').children];
  if (!first || !second) throw new Error('two paragraphs');
  const piece = (index: number) => second.children[index]?.firstChild ?? second;
  const select = (from: Node, start: number, to: Node, end: number) =>
    choose(() => {
      document.getSelection()?.setBaseAndExtent(from, start, to, end);
      document.dispatchEvent(new Event('selectionchange'));
    });
  const add = async () => {
    await shown.user.click(screen.getByRole('button', { name: 'Add as a figure' }));
    return added.at(-1);
  };
  return { ...shown, first, second, piece, select, add };
}

it('offers what is selected, across pieces, and makes a figure of just that', async () => {
  const { container, piece, select, add } = await text();
  expect(screen.queryByRole('button')).toBeNull();
  await select(piece(0), 3, piece(2), 8);
  expect(plainly(container.querySelector('q')?.textContent)).toBe('was $5bn in 2024');
  expect(await add()).toMatchObject({ start: 15, end: 31 });
  expect(document.getSelection()?.isCollapsed ?? true).toBe(true);
});

it('takes a whole paragraph to its end, however the browser tells where that is', async () => {
  const { first, second, select, add } = await text();
  await select(second, 0, second, second.childNodes.length);
  expect(await add()).toMatchObject({ start: 12, end: 32 });
  await select(first, 0, second, 0);
  expect(await add()).toMatchObject({ start: 0, end: 12 });
});

it('has nothing for words outside, or for none', async () => {
  const { container, piece, select } = await text();
  const outside = screen.getByText('Outside');
  await select(outside, 0, outside, 1);
  expect(screen.queryByRole('button')).toBeNull();
  await select(piece(0), 3, piece(0), 3);
  expect(container.querySelector('q')).toBeNull();
});
