import { expect, it } from 'vitest';
import { areas } from '../domain/fixtures';
import { builtIn, nextPartId, type Part } from '../domain/part';
import { DEFAULT_CHOICES } from './choices';
import { figureAddress, permalink, wholeAddress } from './permalink';
import { reportAddress } from './reportAddress';

const site = { origin: 'https://five.example', pathname: '/' };
const version = '5f1c7c5c6a4e59e4941b';
const alone = { version, parts: [builtIn(version)] };
const customs: Part = {
  id: nextPartId('customs', []),
  name: { en: 'Customs', ru: 'Таможня' },
  origin: 'opened',
  version: '01ab01ab01ab01ab01ab',
  address: '/customs/',
};
const beside = { version, parts: [...alone.parts, customs] };

it('carries the version of the data that is shown, whatever the address carried', () => {
  const choices = {
    ...DEFAULT_CHOICES,
    claim: 'turnover-ca5-2024-tokayev',
    data: { version: '0'.repeat(20), packages: [] },
  };
  expect(permalink(choices, alone, site)).toBe(`https://five.example/?claim=turnover-ca5-2024-tokayev&data=${version}`);
});

it('leads from a framed view to the whole with the same choices', () => {
  const choices = { ...DEFAULT_CHOICES, places: areas('KZ'), embed: 'map' as const };
  expect(wholeAddress(choices, site)).toBe('https://five.example/?place=KZ');
  expect(permalink(choices, alone, site)).not.toContain('embed');
});

it('names the packages that are opened beside the data, with their versions; a file has no address', () => {
  const file: Part = { ...customs, id: nextPartId('file', []), address: null };
  const shown = { version, parts: [...beside.parts, file] };
  expect(permalink({ ...DEFAULT_CHOICES, claim: 'customs:turnover' }, shown, site)).toBe(
    `https://five.example/?claim=customs:turnover&data=${version}~/customs/@01ab01ab01ab01ab01ab`,
  );
});

it('names a figure by the package that it is from', () => {
  expect(figureAddress('turnover', beside, site)).toBe('https://five.example/?claim=turnover');
  expect(figureAddress('customs:turnover', beside, site)).toBe(
    'https://five.example/?claim=customs:turnover&data=/customs/',
  );
});

it('leaves the reader’s report to an address of its own, which has nothing else but the language', () => {
  const choices = { ...DEFAULT_CHOICES, lang: 'ru' as const, places: areas('KZ'), report: ['claim-1', '@map'] };
  expect(permalink(choices, alone, site)).not.toContain('report');
  expect(reportAddress(choices, alone, site)).toBe(`https://five.example/?report=claim-1~@map&lang=ru&data=${version}`);
});
