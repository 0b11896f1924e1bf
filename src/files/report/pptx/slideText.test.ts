import { expect, it } from 'vitest';
import { runsFor, wordsWithNotes } from './slideText';

it('writes runs in their languages and faces, with raised notes and live links', () => {
  const runs = [
    { text: 'more than ', face: 'plain' },
    { text: '50 млрд', lang: 'ru', face: 'strong' },
    { note: 3 },
    { text: 'here', face: 'plain', link: 'https://five-republics.example/' },
  ] as const;
  expect(runsFor(runs, 'en-GB')).toMatchObject([
    { text: 'more than ', options: { lang: 'en-GB' } },
    { text: '50 млрд', options: { lang: 'ru-RU', bold: true } },
    { text: '3', options: { superscript: true } },
    { text: 'here', options: { hyperlink: { url: 'https://five-republics.example/' } } },
  ]);
  expect(wordsWithNotes(runs)).toBe('more than 50 млрд³here');
});
