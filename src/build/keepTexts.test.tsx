import { act, render, screen } from '@testing-library/react';
import { type ReactNode, useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepTexts } from './keepTexts';

beforeAll(() => keepTexts(document.body));

/** All texts that a reader sees below an element. */
const textsIn = (element: Element): Text[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim()) found.push(walker.currentNode);
  return found;
};
const font = (...inside: (string | Node)[]) => {
  const element = document.createElement('font');
  element.append(...inside);
  return element;
};
const inCapitals = ({ data }: Text) => font(data.toUpperCase());

/** How a translator may put its words in the place of those of a page. */
const WAYS: Readonly<Record<string, (text: Text) => void>> = {
  'put an element in the place of each text': (text) => text.replaceWith(inCapitals(text)),
  'put one element in another there': (text) => text.replaceWith(font(inCapitals(text))),
  'put an element before each text and removed it': (text) => {
    text.before(inCapitals(text));
    text.remove();
  },
  'put an element behind each text and removed it': (text) => {
    text.after(inCapitals(text));
    text.remove();
  },
  'removed each text and put an element there': (text) => {
    const { parentNode, nextSibling } = text;
    const words = inCapitals(text);
    text.remove();
    parentNode?.insertBefore(words, nextSibling);
  },
  'wrapped each text': (text) => {
    const outer = font();
    text.replaceWith(outer);
    outer.append(text);
    text.data = text.data.toUpperCase();
  },
  'put another text in the place of each': (text) => text.replaceWith(text.data.toUpperCase()),
};

const translate = (how: (text: Text) => void) => act(async () => textsIn(document.body).forEach(how));

let change: (next: ReactNode) => void = () => {};
function Shown({ first }: { readonly first: ReactNode }) {
  const [shown, show] = useState(first);
  change = show;
  return <main>{shown}</main>;
}
const shown = () => screen.getByRole('main').textContent;
const show = (next: ReactNode) => act(async () => change(next));

const list = (names: readonly string[]) => (
  <p>
    {names.map((name) => [`${name} `, <b key={name}>{name}</b>])}
    {'end'}
  </p>
);
const named = (...parts: ReactNode[]) => (
  <p>
    {parts[0]}
    {parts[1]}
    {parts[2]}
  </p>
);

/** Every kind of change that React makes to a text: from what, to what. */
const CHANGES: readonly (readonly [name: string, from: ReactNode, to: ReactNode])[] = [
  ['a count beside words', named(24, ' statements', <i key="i">!</i>), named(3, ' statements', <i key="i">!</i>)],
  ['a word alone', <b key="b">all</b>, <b key="b">none</b>],
  ['a text that goes', named('a', 'b', 'c'), named('a', null, 'c')],
  ['a text that comes', named('a', null, 'c'), named('a', 'b', 'c')],
  ['a text that gives way to an element', named('a', 'b', 'c'), named('a', <i key="i">b2</i>, 'c')],
  ['an element that gives way to a text', named('a', <i key="i">b</i>, 'c'), named('a', 'b2', 'c')],
  ['an element before a text', named(null, 'b', 'c'), named(<i key="i">a</i>, 'b', 'c')],
  ['all that goes', named('a', 'b', 'c'), null],
  ['several texts for one', <p key="p">{['a', 'b']}</p>, <p key="p">c</p>],
  ['one text for several', <p key="p">c</p>, <p key="p">{['a', 'b']}</p>],
  ['a list in another order', list(['x', 'y', 'z']), list(['z', 'x'])],
  ['a text among the same', named('a', 'b', 'c'), named('a', 'b', 'd')],
];

describe.each(Object.entries(WAYS))('a page in which a translator has %s', (_, how) => {
  it.each(CHANGES)('follows what React changes: %s', async (_, from, to) => {
    render(<Shown first={from} />);
    await translate(how);
    const before = shown();
    await show(to);
    const { container } = render(<section>{to}</section>);
    const plain = container.textContent ?? '';
    // What has changed stands in the words of the page, what has not in those of the translator.
    expect(shown()?.toLowerCase()).toBe(plain.toLowerCase());
    await translate(how);
    expect(shown()).toBe(plain.toUpperCase());
    await show(from);
    expect(shown()?.toLowerCase()).toBe(before?.toLowerCase());
  });
});

it('gives back the words of the page where the translator takes away its own', async () => {
  render(<Shown first={named(24, ' statements', ' of all')} />);
  const before = shown();
  for (const again of [true, false]) {
    const originals = textsIn(document.body);
    const words = originals.map(({ data }) => data);
    await translate((text) => text.replaceWith(inCapitals(text)));
    expect(shown()).toBe('24 STATEMENTS OF ALL');
    // Either the same text is put back, or one like it.
    await act(async () =>
      document.querySelectorAll('font').forEach((element, index) => {
        element.replaceWith(again ? (originals[index] ?? '') : (words[index] ?? ''));
      }),
    );
    expect(shown()).toBe(before);
  }
  await show(named(3, ' statements', null));
  expect(shown()).toBe('3 statements');
});
