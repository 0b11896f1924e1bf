import { describe, expect, it } from 'vitest';
import {
  combinedArea,
  componentAreas,
  firstGroup,
  groupsContaining,
  isCombinedArea,
  isPartOf,
  membersOf,
  placesOf,
  regionOf,
  selectsArea,
} from './area';
import { codesFor } from './codeFixtures';
import { areaId, areas as areasOf } from './fixtures';

const [KZ, TM, AZ, CA5, PAIR] = [areaId('KZ'), areaId('TM'), areaId('AZ'), areaId('CA5'), areaId('KZ+TM')];
const { areas } = codesFor([AZ, PAIR]);

describe('several places together', () => {
  it('have one name, in whatever order they were told, and however often', () => {
    expect(combinedArea(areasOf('TM', 'KZ'))).toBe('KZ+TM');
    expect(combinedArea(areasOf('KZ', 'TM', 'KZ'))).toBe('KZ+TM');
    expect(combinedArea(areasOf('KZ+TM', 'UZ'))).toBe('KZ+TM+UZ');
    expect(combinedArea([KZ])).toBe('KZ');
  });

  it('name their places, and no other area does', () => {
    expect(componentAreas(PAIR)).toEqual(['KZ', 'TM']);
    expect(componentAreas(CA5)).toEqual(['CA5']);
    expect([PAIR, CA5, KZ].map(isCombinedArea)).toEqual([true, false, false]);
  });
});

describe('a filter of places', () => {
  it.each([
    ['the place itself', ['TM'], 'TM', true],
    ['one of several told together', ['TM'], 'KZ+TM', true],
    ['those together', ['KZ+TM'], 'KZ+TM', true],
    ['a place that is not among them', ['UZ'], 'KZ+TM', false],
    ['a member, which is no figure of the group', ['TM'], 'CA5', false],
    ['the group, which is no figure of a member', ['CA5'], 'TM', false],
    ['those together, which are no figure of one of them', ['KZ+TM'], 'TM', false],
    ['none', [], 'TM', false],
  ])('%s', (_, places, area, asked) => {
    expect(selectsArea(places.map(areaId), areaId(area))).toBe(asked);
  });
});

describe('parts and wholes', () => {
  it('are told by members', () => {
    expect(membersOf(areas, PAIR)).toEqual(['KZ', 'TM']);
    expect(membersOf(areas, KZ)).toEqual([]);
    expect(membersOf(areas, areaId('KG+TJ'))).toEqual(['KG', 'TJ']);
    expect(placesOf(areas)).toEqual(['KZ', 'UZ', 'KG', 'TJ', 'TM', 'AZ']);
    expect(groupsContaining(areas, TM)).toEqual(['CA5', 'KZ+TM']);
    expect(groupsContaining(areas, AZ)).toEqual([]);
  });

  it.each([
    ['KZ', 'CA5', true],
    ['KZ+TM', 'CA5', true],
    ['KZ', 'KZ+TM', true],
    ['UZ', 'KZ+TM', false],
    ['AZ', 'CA5', false],
    ['AZ+KZ', 'CA5', false],
    ['CA5', 'CA5', false],
    ['CA5', 'KZ', false],
  ])('%s is a part of %s: %s', (part, whole, is) => {
    expect(isPartOf(areas, areaId(part), areaId(whole))).toBe(is);
  });

  it('the region is a group with a name of its own', () => {
    expect(firstGroup(areas)).toBe('CA5');
    expect(regionOf(areas, TM)).toBe('CA5');
    expect(regionOf(areas, PAIR)).toBe('CA5');
    expect(regionOf(areas, AZ)).toBeNull();
    expect(regionOf(areas, CA5)).toBeNull();
  });
});
