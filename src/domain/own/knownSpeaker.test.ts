import { expect, it } from 'vitest';
import { speakerId } from '../fixtures';
import type { Speaker } from '../source';
import { isCalled, knownSpeaker } from './knownSpeaker';

const person = (id: string, en: string, ru: string): Speaker => ({
  id: speakerId(id),
  kind: 'person',
  name: { en, ru },
  short: { en: en.split(' ').at(-1) ?? en, ru: ru.split(' ').at(-1) ?? ru },
  role: { en: '', ru: '' },
});
const SPEAKERS: readonly Speaker[] = [
  person('tokayev', 'Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев'),
  person('lavrov', 'Sergey Lavrov', 'Сергей Лавров'),
  {
    ...person('mfa', 'Foreign Ministry of Russia', 'МИД России'),
    short: { en: 'Foreign Ministry of Russia', ru: 'МИД России' },
    kind: 'organization',
  },
];
const who = (name: string) => knownSpeaker(name, SPEAKERS)?.id ?? null;

it('is found by the surname in any case and language', () => {
  expect(['Токаевым', 'президент Касым-Жомарт Токаев', 'Tokayev', 'Mr Lavrov', 'Лавровым'].map(who)).toEqual([
    'tokayev',
    'tokayev',
    'tokayev',
    'lavrov',
    'lavrov',
  ]);
});

it('is an office only by all its words', () => {
  expect(['МИД России', 'России', 'the ministry'].map(who)).toEqual(['mfa', null, null]);
});

it('is nobody where several may be meant', () => {
  expect(knownSpeaker('Токаев', [...SPEAKERS, person('other', 'Daniyar Tokayev', 'Данияр Токаев')])).toBe(null);
  expect(who('')).toBe(null);
});

it('is called by the role, too', () => {
  const tokayev = {
    ...person('tokayev', 'Kassym-Jomart Tokayev', 'Касым-Жомарт Токаев'),
    role: { en: 'President of Kazakhstan', ru: 'Президент Казахстана' },
  };
  expect(['президентом Казахстана', 'Токаева', 'Kazakhstan President'].map((name) => isCalled(name, tokayev))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['Putin', 'министр торговли Казахстана'].map((name) => isCalled(name, tokayev))).toEqual([false, false]);
});
