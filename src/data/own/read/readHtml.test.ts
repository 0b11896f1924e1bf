import { describe, expect, it } from 'vitest';
import { dayIn } from './htmlFacts';
import { readHtml } from './readHtml';
import { Unreadable } from './unreadable';

const FIRST = 'Trade with Kazakhstan exceeded $30&nbsp;billion in 2025, the minister said in Astana on Tuesday.';
const SECOND = 'With Uzbekistan it was <b>$13</b> billion, and the two sides want <a href="/x">more</a> of it soon.';
const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Trade grows - The Courier</title>
<meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2026-02-03T01:30:00+05:00">
<link rel="canonical" href="https://courier.example/trade">
<style>p { color: red }</style><script>var price = "$99 billion";</script>
</head><body>
<nav><a href="/">Home</a> <a href="/economy">Economy</a></nav>
<div class="promo">Subscribe for $5 a month</div>
<h1>Trade grows</h1>
<article><div><p>${FIRST}</p>
<p>${SECOND}</p><div class="related-news"><a href="/y">Trade fell by 5% last year</a></div>
<table><tr><th>Year</th><th>Turnover</th></tr><tr><td>2025</td><td>30</td></tr></table></div></article>
<div id="comments"><p>I do not believe that it was 30 billion, it was more like 20 billion dollars.</p></div>
<footer>© 2026 The Courier, Main Street 5</footer></body></html>`;

describe('a page', () => {
  const { text, stretches, leftOut, facts } = readHtml(PAGE);

  it('is read as its article, block by block, with its no-break spaces', () => {
    expect(text.split('\n')).toEqual([
      'Trade grows',
      'Trade with Kazakhstan exceeded $30\u00a0billion in 2025, the minister said in Astana on Tuesday.',
      'With Uzbekistan it was $13 billion, and the two sides want more of it soon.',
      'Year\tTurnover',
      '2025\t30',
    ]);
    expect(stretches).toHaveLength(5);
  });

  it('tells what it leaves out and why', () => {
    expect(leftOut.map(({ why, text }) => `${why}: ${text}`)).toEqual([
      'navigation: Home Economy',
      'advertisement: Subscribe for $5 a month',
      'navigation: Trade fell by 5% last year',
      'comment: I do not believe that it was 30 billion, it was more like 20 billion dollars.',
      'footer: © 2026 The Courier, Main Street 5',
    ]);
  });

  it('tells of itself', () => {
    expect(facts).toEqual({
      title: { value: 'Trade grows', from: 'text' },
      publisher: { value: 'The Courier', from: 'meta-element' },
      published: { value: '2026-02-03', from: 'meta-element' },
      url: { value: 'https://courier.example/trade', from: 'canonical-link' },
      lang: { value: 'en', from: 'lang-attribute' },
    });
  });

  it('is read whole where it is mail', () => {
    expect(readHtml(PAGE, { whole: true }).text).toContain('Subscribe for $5 a month');
  });
});

it('JSON-LD comes first, wherever the article lies in it', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'no' },
      {
        '@type': ['NewsArticle'],
        headline: 'Торговля растёт',
        datePublished: '2026-11-20T09:00:00Z',
        publisher: { name: 'Вестник' },
        mainEntityOfPage: { '@id': 'https://vestnik.example/1' },
      },
    ],
  };
  const { facts } = readHtml(`<script type="application/ld+json">${JSON.stringify(data)}</script><p>x`);
  expect(facts).toEqual({
    title: { value: 'Торговля растёт', from: 'json-ld' },
    publisher: { value: 'Вестник', from: 'json-ld' },
    published: { value: '2026-11-20', from: 'json-ld' },
    url: { value: 'https://vestnik.example/1', from: 'json-ld' },
  });
});

it('who wrote it is no publisher: the name of the site is, behind the heading, or that of its address', () => {
  const author = '<meta name="author" content="Jane Doe"><link rel="canonical" href="https://www.courier.example/1">';
  const of = (title: string) =>
    readHtml(`<title>${title}</title>${author}<article><h1>Trade grows</h1><p>${FIRST}</article>`).facts.publisher;
  expect(of('Trade grows | The Courier')).toEqual({ value: 'The Courier', from: 'title-element' });
  expect(of('Trade grows')).toEqual({ value: 'courier.example', from: 'canonical-link' });
});

it('a page that names no article is read as where its paragraphs are', () => {
  const page = `<div><ul><li><a href="/">Home</a></ul></div><div><div><p>${FIRST}<p>${SECOND}</div></div><div>Imprint 5</div>`;
  expect(readHtml(page).text.split('\n')).toHaveLength(2);
  expect(readHtml('<p>Short.').text).toBe('Short.');
  expect(readHtml('').text).toBe('');
});

it('a page that is deep is read, and one that is a million elements deep refused soon', () => {
  const words = 'Trade was $5 billion, the minister said.';
  expect(readHtml(`${'<div><b>'.repeat(3000)}<p>${words}`).text).toBe(words);
  expect(() => readHtml(`${'<div><b>'.repeat(500_000)}<p>${words}`)).toThrow(new Unreadable('too-deep'));
});

it.each([
  ['2026-02-03T01:30:00+05:00', '2026-02-03'],
  ['2026-02-03', '2026-02-03'],
  ['2026-02-30', null],
  ['yesterday', null],
])('the day of %s is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});
