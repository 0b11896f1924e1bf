import { expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { ownPackage } from '../../data/own/ownPackage';
import { readStrangeLog } from '../../data/own/wireOwn';
import { parseDataset } from '../../data/parseDataset';
import { parseSound } from '../../data/parseSound';
import { ownDocument, ownDraft, ownLog } from '../../domain/own/ownFixtures';
import { ownPart } from '../../domain/own/ownIds';
import { replay } from '../../domain/own/ownLog';
import { writeBackup } from './ownBackup';
import { readPackage } from './readPackage';

it('is a package that opens anywhere, with the log that it comes from', async () => {
  const { codes } = parseDataset(real).dataset;
  const [document, draft] = [ownDocument(), ownDraft()];
  const log = ownLog(
    { type: 'document-added', document },
    { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] },
    { type: 'decided', document: document.id, figures: [draft.id], decision: 'accepted' },
  );
  const { files: read, mixed } = await readPackage(
    await writeBackup(ownPackage(replay(log), codes, log), log, 'My documents'),
  );
  expect(mixed).toEqual([]);
  expect(readStrangeLog(read.log)).toEqual(log);
  const { dataset, issues } = parseSound(read, ({ version }) => ownPart(version), codes);
  expect(issues).toEqual([]);
  expect(dataset.claims).toHaveLength(1);
});
