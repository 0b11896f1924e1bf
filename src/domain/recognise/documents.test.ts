import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recognise } from './recognise';

/** The five documents as the package quotes them: each passage at its place, line breaks for what is left out. */
type Source = { id: string; lang: 'ru' | 'en'; published: string; passages: { start: number; text: string }[] };
type Figure = { source: string; figure: { start: number; end: number; exact: string } };
type Claim = {
  id: string;
  indicator: string;
  refArea: string;
  counterpartArea: string | null;
  quantity: { bound?: string; amount?: number; unit: string; direction?: string };
  period: { kind: string; start?: string; end?: string };
  said: { by: string };
  appearances: Figure[];
};
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../public/data/${name}.json`, import.meta.url), 'utf8'));
const sources: Source[] = read('sources');
const claims: Claim[] = read('claims');
const speakers: { id: string; name: { ru: string; en: string } }[] = read('speakers');

const drafts = new Map(
  sources.map(({ id, lang, published, passages }) => {
    const text = passages.reduce((words, passage) => words.padEnd(passage.start, '\n') + passage.text, '');
    return [id, recognise({ lang, published, text })];
  }),
);

/** Periods that the editors knew from beyond the sentence: a day of speech, the days of a fair, a year named elsewhere. */
const KNOWN_OTHERWISE = ['innoprom-participants-uz-2026-organisers', 'turnover-share-ca5-2024-tokayev'];

const appearances = claims.flatMap((claim) =>
  claim.appearances.map((appearance) => ({ claim, appearance, name: `${claim.id} in ${appearance.source}` })),
);

it('knows all claims of the package', () => {
  expect(claims).toHaveLength(36);
});

it.each(appearances)('finds $name', ({ claim, appearance }) => {
  const { start, end } = appearance.figure;
  const draft = drafts.get(appearance.source)?.find(({ figure }) => figure.start < end && start < figure.end);
  if (!draft) throw new Error('not found');
  expect(draft.relevant).toBe(true);
  expect(draft.indicator).toBe(claim.indicator);
  expect(draft.refArea).toBe(claim.refArea);
  if (claim.counterpartArea) expect(draft.counterpartArea).toBe(claim.counterpartArea);
  const { bound, amount, unit, direction } = claim.quantity;
  if (amount === undefined) expect(draft.quantity).toEqual({ direction });
  else expect(draft.quantity).toMatchObject({ bound, amount, unit });
  if (KNOWN_OTHERWISE.includes(claim.id)) return;
  expect(draft.period?.kind).toBe(claim.period.kind);
  if (claim.period.kind !== 'as-of' && claim.period.start)
    expect(draft.period).toMatchObject({ start: claim.period.start });
  if (/^(?:year|month|by)$/.test(claim.period.kind)) expect(draft.period).toMatchObject({ end: claim.period.end });
});

it('names the speaker where the text around a figure does', () => {
  const named = appearances.filter(({ claim, appearance }) => {
    const draft = drafts
      .get(appearance.source)
      ?.find(({ figure }) => figure.start < appearance.figure.end && appearance.figure.start < figure.end);
    const speaker = speakers.find(({ id }) => id === claim.said.by);
    const words = draft?.speaker?.exact ?? '';
    return (
      speaker !== undefined &&
      [speaker.name.ru, speaker.name.en].some((name) => words.includes(name.split(' ').at(-1) ?? name))
    );
  });
  expect(named.length).toBeGreaterThanOrEqual(14);
});
