import { expect, it } from 'vitest';
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

it('knows a message by its headers', () => {
  expect(looksLikeMail(bytes('Received: x', 'From: a', 'Date: b', 'Subject: c', '', 'd'))).toBe(true);
  expect(looksLikeMail(bytes('Note: it was said', 'From: here to there', '', 'd'))).toBe(false);
});
