import { expect, it } from 'vitest';
import { claim } from '../../domain/fixtures';
import { claimProvenance } from './provenance';

const own = claim('KZ turnover 2024 > 28 bn USD', { id: 'own:courier-f20', source: 'own:courier' });

it('tells who did what and when, the recogniser with its version', () => {
  const deeds = [
    { did: 'added', at: '2026-02-04T09:00:00.000Z', what: 'letter.docx' },
    { did: 'read', at: '2026-02-04T09:00:01.000Z', what: '3' },
    { did: 'accepted', at: '2026-02-04T09:00:09.000Z' },
  ] as const;
  expect(claimProvenance({ ...own, deeds })).toEqual({
    'prov:wasDerivedFrom': [{ '@type': 'prov:Entity', identifier: 'own:courier' }],
    'prov:wasGeneratedBy': [
      {
        '@type': 'prov:Activity',
        name: 'added',
        'prov:endedAtTime': '2026-02-04T09:00:00.000Z',
        'prov:wasAssociatedWith': { '@type': 'prov:Person', name: 'reader' },
        description: 'letter.docx',
      },
      {
        '@type': 'prov:Activity',
        name: 'read',
        'prov:endedAtTime': '2026-02-04T09:00:01.000Z',
        'prov:wasAssociatedWith': { '@type': 'prov:SoftwareAgent', name: 'recogniser', softwareVersion: '3' },
      },
      {
        '@type': 'prov:Activity',
        name: 'accepted',
        'prov:endedAtTime': '2026-02-04T09:00:09.000Z',
        'prov:wasAssociatedWith': { '@type': 'prov:Person', name: 'reader' },
      },
    ],
  });
});

it('tells nothing of a claim without a history', () => {
  expect(claimProvenance(own)).toEqual({});
});
