import { describe, expect, it } from 'vitest';
import { docxOf, pdfOf, wordParagraph } from './fixtures';
import { type GivenDocument, readGiven } from './readFile';
import { Unreadable } from './unreadable';

const WORDS = 'Trade with Kazakhstan exceeded $30 billion, the minister said in Astana.';
const file = (name: string, content: string | Uint8Array, type = ''): GivenDocument => ({
  kind: 'file',
  name,
  type,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

const MAIL = [
  'From: "The Courier" <news@courier.example>',
  'Subject: =?utf-8?B?0KLQvtGA0LPQvtCy0LvRjw==?=',
  'Date: Tue, 03 Feb 2026 09:00:00 +0500',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  `<p>${WORDS}</p>`,
].join('\r\n');

describe('what was given is read by what it holds', () => {
  it.each([
    ['text', 'a.txt', WORDS],
    ['markdown', 'a.md', `# Trade grows\n\n${WORDS}`],
    ['html', 'a.htm', `<p>${WORDS}</p>`],
    ['html', 'saved', `<!doctype html><p>${WORDS}</p>`],
    ['docx', 'a.zip', docxOf([wordParagraph(WORDS)])],
    ['text', 'a.txt', `PK said: ${WORDS}`],
    ['pdf', 'a.txt', pdfOf([[[60, 120, WORDS]]])],
    ['mail', 'a.eml', MAIL],
    ['mail', 'a.txt', MAIL],
  ] as const)('%s in %s', async (format, name, content) => {
    const read = await readGiven(file(name, content));
    expect(read.format).toBe(format);
    expect(read.text).toContain(WORDS);
    expect(read.facts.lang?.value).toBe('en');
  });

  it('the day that an article tells is its day, not that on which it was printed into a PDF', async () => {
    const printed = (words: string) => pdfOf([[[60, 120, words]]]);
    const day = async (words: string) => (await readGiven(file('a.pdf', printed(words)))).facts.published;
    expect(await day(`ASTANA, Nov 20, 2024 (Courier) - ${WORDS}`)).toEqual({ value: '2024-11-20', from: 'dateline' });
    expect((await day(WORDS))?.from).toBe('file-properties');
  });

  it('a title that goes on with the name of the site tells both', async () => {
    const word = (title: string) =>
      docxOf([wordParagraph('Trade grows'), wordParagraph(WORDS)], [], `<x><dc:title>${title}</dc:title></x>`);
    const told = async (title: string) => (await readGiven(file('a.docx', word(title)))).facts;
    expect(await told('Trade grows | The Courier')).toMatchObject({
      title: { value: 'Trade grows', from: 'file-properties' },
      publisher: { value: 'The Courier', from: 'file-properties' },
    });
    const section = docxOf(
      ['World', 'Trade grows', WORDS].map((words) => wordParagraph(words)),
      [],
      '<x><dc:title>Trade grows | The Courier</dc:title></x>',
    );
    expect((await readGiven(file('a.docx', section))).facts.title?.value).toBe('Trade grows');
    expect((await told('Trade grows fast')).title?.value).toBe('Trade grows fast');
    expect((await told('Trade grows fast')).publisher).toBe(undefined);
  });

  it('what is too long for a title or a name is none', async () => {
    const mail = MAIL.replace(/Subject:.*/, `Subject: ${'a'.repeat(1001)}`).replace('The Courier', 'b'.repeat(1001));
    const { title, publisher, published } = (await readGiven(file('a.eml', mail))).facts;
    expect([title, publisher, published?.value]).toEqual([undefined, undefined, '2026-02-03']);
  });

  it('mail tells who sent it, when and about what', async () => {
    expect((await readGiven(file('a.eml', MAIL))).facts).toMatchObject({
      title: { value: 'Торговля', from: 'mail-header' },
      publisher: { value: 'The Courier', from: 'mail-header' },
      published: { value: '2026-02-03', from: 'mail-header' },
    });
  });

  it('what was copied from a page has its paragraphs, unless something is missing in them', async () => {
    const text = 'One. Two.';
    const paste = (html: string | null) => readGiven({ kind: 'pasted', text, html });
    expect((await paste('<p>One.</p><p>Two.</p>')).text).toBe('One.\nTwo.');
    expect((await paste('<p>One.</p>')).text).toBe(text);
    expect(await paste(null)).toMatchObject({ text, format: 'pasted' });
  });

  it('what the file does not tell is taken from the lines of the text, and nothing else', async () => {
    const text = 'Trade grows\n\nTASS, 12 November\n\nIt was $5bn.';
    const dateline = {
      title: { value: 'Trade grows', from: 'first-line' },
      publisher: { value: 'TASS', from: 'dateline' },
    };
    const day = (value: string) => ({ published: { value, from: 'dateline' } });
    const read = async (given: GivenDocument) => (await readGiven(given, undefined, undefined, '2025-11-20')).facts;
    expect(await read({ kind: 'pasted', text: text.replace('November', 'November 2024'), html: null })).toMatchObject({
      ...dateline,
      ...day('2024-11-12'),
    });
    const html = '<p>Trade grows</p><p>TASHKENT, 12 November. /TASS/. It was $5bn.</p>';
    expect(await read({ kind: 'pasted', text: 'Trade grows', html })).toMatchObject({
      ...dateline,
      ...day('2025-11-12'),
    });
    expect(await read(file('a.eml', MAIL.replace(WORDS, `TASS, 12 November 2025</p><p>${WORDS}`)))).toMatchObject({
      publisher: { from: 'mail-header' },
      published: { from: 'mail-header' },
    });
  });

  it('signs that no text has are counted and replaced, and every offset stays', async () => {
    const words = `5\0 \u202e6\u202c \ud800.\n${WORDS}`;
    const read = await readGiven({ kind: 'pasted', text: words, html: null });
    expect(read).toMatchObject({ text: `5� \u200f6\u200e �.\n${WORDS}`, replaced: 2 });
    expect(read.facts.title?.value).toBe(undefined);
    const hidden = `<p>${WORDS}\0</p><p hidden>\u202etwo</p><title>a\u202eb</title>`;
    const page = await readGiven(file('a.html', hidden));
    expect([page.leftOut[0]?.text, page.facts.title?.value]).toEqual(['\u200ftwo', 'a\u200fb']);
    expect((await readGiven(file('a.txt', WORDS))).replaced).toBe(0);
  });

  it('a page in Russian whose template says that it is English is in Russian', async () => {
    const page = '<html lang="en"><p>Торговля с Казахстаном превысила 30 млрд долларов, сообщил министр.';
    expect((await readGiven(file('a.html', page))).facts.lang).toEqual({ value: 'ru', from: 'letters' });
  });
});

const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4);

it.each([
  ['empty', file('a.txt', '')],
  ['empty', file('a.html', '<p> </p>')],
  ['empty', { kind: 'pasted', text: '\n ', html: null }],
  ['empty', file('a.txt', '\u200b\u2060\u00ad …')],
  ['damaged', file('a.eml', PICTURE)],
  ['damaged', file('a.pdf', '<svg xmlns="http://www.w3.org/2000/svg"><text>$5bn</text></svg>')],
  ['unknown-format', file('a.rtf', '{\\rtf1\\ansi Trade was $5bn.}')],
  ['too-large', file('a.txt', 'x'.repeat(5_000_001))],
  ['too-large', file('a.txt', new Uint8Array(100_000_001))],
  ['damaged', file('a.pdf', PICTURE)],
  ['unknown-format', file('a.png', PICTURE)],
  ['encrypted', file('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))],
  ['unknown-format', file('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))],
] satisfies (readonly [string, GivenDocument])[])('refuses what is %s', async (reason, given) => {
  await expect(readGiven(given)).rejects.toMatchObject({ reason });
  await expect(readGiven(given)).rejects.toBeInstanceOf(Unreadable);
});
