import { expect, it } from 'vitest';
import { encoded } from './fixtures';
import { looksLikeMail, readMail } from './readMail';

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));

it('reads the words of a message that is plain text, in an encoding of its own', async () => {
  const letter = bytes(
    'From: a@courier.example',
    'Content-Type: text/plain; charset=koi8-r',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=D4=CF=D2=C7=CF=D7=CC=D1',
    '',
  );
  expect(await readMail(letter)).toMatchObject({
    text: 'торговля',
    facts: { publisher: { value: 'courier.example', from: 'mail-header' } },
  });
});

it.each([
  ['utf-8', 'windows-1251'],
  ['koi8-r', 'windows-1251'],
  ['windows-1251', 'utf-8'],
  ['x-unknown', 'koi8-r'],
  [null, 'koi8-r'],
])('reads words that are labelled as %s and are %s', async (label, encoding) => {
  const words = 'Торговля с Казахстаном превысила 31 млрд долларов, сообщил министр экономики.';
  const body = encoding === 'utf-8' ? new TextEncoder().encode(words) : encoded(words, encoding);
  const head = (type: string) =>
    label === null ? ['From: a@b.example'] : [`Content-Type: ${type};`, ` charset="${label}"`];
  const plain = bytes(...head('text/plain'), 'Content-Transfer-Encoding: 8bit', '', '');
  expect((await readMail(Uint8Array.from([...plain, ...body]))).text).toBe(words);
  if (label === null) return;
  const base64 = btoa(String.fromCharCode(...body));
  const part = [...head('text/html'), 'Content-Transfer-Encoding: base64', '', base64];
  const letter = bytes('Content-Type: multipart/mixed; boundary=b', '', '--b', ...part, '--b--');
  expect((await readMail(letter)).text).toBe(words);
});

it('knows a message by its headers', () => {
  expect(looksLikeMail(bytes('Received: x', 'From: a', 'Date: b', 'Subject: c', '', 'd'))).toBe(true);
  expect(looksLikeMail(bytes('Note: it was said', 'From: here to there', '', 'd'))).toBe(false);
});
