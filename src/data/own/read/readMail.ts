import PostalMime from 'postal-mime';
import { decode } from './decode';
import { truthfulBody } from './mailLetters';
import { readHtml } from './readHtml';
import { readPlain } from './readPlain';
import type { FoundFacts, ReadText } from './readText';

/** A message as it was sent: its words, and from its headers who sent it and when. Attachments are files of their own. */
export async function readMail(bytes: Uint8Array): Promise<ReadText> {
  const message = await PostalMime.parse(bytes.slice());
  const { subject, from, date } = message;
  const { text, html } = await truthfulBody(bytes, message);
  const read = html ? readHtml(html, { whole: true }) : readPlain((text ?? '').replace(/\s+$/, ''), 'text');
  const header = (value: string | undefined) => (value ? ({ value, from: 'mail-header' } as const) : undefined);
  const facts = {
    title: header(subject),
    publisher: header(from?.name || from?.address?.replace(/^.*@/, '')),
    published: header(dayOf(date)),
  };
  const found: FoundFacts = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  return { ...read, facts: { ...read.facts, ...found } };
}

/** The day of a message, as its sender's clock had it where the header says so; else that of Greenwich. */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined) return;
  const written = /^(\d{4}-\d{2}-\d{2})/.exec(date)?.[1];
  if (written !== undefined) return written;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** True for what begins like the headers of a message. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head = decode(bytes.subarray(0, 4000)).text;
  const names = head.split(/\r?\n/).flatMap((line) => /^([A-Z][\w-]*):/.exec(line)?.[1]?.toLowerCase() ?? []);
  return (
    /^[A-Z][\w-]*:\s/.test(head) &&
    ['from', 'date', 'subject', 'mime-version', 'received'].filter((name) => names.includes(name)).length >= 3
  );
}
