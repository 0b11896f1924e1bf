import { expect, it } from 'vitest';
import { articleOf, isInElement } from './article';
import { htmlBlocks } from './htmlBlocks';

const words = (html: string) => htmlBlocks(html).blocks.map((block) => block.words);
const LONG = 'A paragraph that says something about trade and about who said it. ';

it('breaks a page where a browser breaks lines, and nowhere else', () => {
  expect(words('<p>one <b>two</b><i> three</i></p>four<div>five<br>six</div>')).toEqual([
    'one two three',
    'four',
    'five\nsix',
  ]);
  expect(words('<p>a\n  b\u00a0c</p><script>d</script><style>e</style><template>f</template>')).toEqual(['a b\u00a0c']);
  expect(words('<tr><td>a<td>b<tr><td>c')).toEqual(['a\tb', 'c']);
});

it('takes as long for a page of signs that begin nothing as for one of words', () => {
  const text = '<'.repeat(200_000);
  expect(words(text).join('').length).toBeGreaterThan(199_000);
}, 4000);

it('tells what of a block stands in links, and why one is left out', () => {
  const { blocks } = htmlBlocks(
    '<p>see <a href=x>this</a></p><p hidden>no</p><div class="cookie-bar">ok</div><p class="nowrap">in</p>',
  );
  expect(blocks.map(({ linked, why }) => [linked, why])).toEqual([
    [4, null],
    [0, 'hidden'],
    [0, 'advertisement'],
    [0, null],
  ]);
});

it('the article is the deepest element that is called so and has most of the words', () => {
  const tree = htmlBlocks(
    `<main><article class=teaser><p>${LONG}</article><article><section><p>${LONG.repeat(5)}<p>${LONG}</section></article></main>`,
  );
  const article = articleOf(tree);
  expect(tree.elements[article]?.name).toBe('article');
  expect(tree.blocks.map((block) => isInElement(tree, block, article))).toEqual([false, true, true]);
});

it('without a name it is where the paragraphs are; a page of a few words is its whole', () => {
  const tree = htmlBlocks(`<div><p>${LONG}</div><div><p>${LONG}<p>${LONG}<p>${LONG}</div>`);
  expect(tree.blocks.filter((block) => isInElement(tree, block, articleOf(tree)))).toHaveLength(3);
  expect(articleOf(htmlBlocks('<div>few</div>'))).toBe(0);
});
