import { screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { plainly, settled, show } from '../../checks/show';
import { createOwnStore, OwnContext } from '../../data/own/ownStore';
import { standInForBrowser } from '../../dom/fixtures';
import { ownDocument, ownDraft, ownLog } from '../../domain/own/ownFixtures';
import { MyDocuments } from './MyDocuments';

beforeAll(() => void standInForBrowser());

const document = ownDocument();
const draft = ownDraft();
const decided = { type: 'decided', document: document.id, figures: [draft.id] } as const;

async function mine() {
  const store = createOwnStore();
  store.append([
    { type: 'document-added', document },
    { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] },
    { ...decided, decision: 'accepted' },
  ]);
  store.setState({ keeping: { kind: 'kept' } });
  const shown = await show(
    <OwnContext value={() => store}>
      <MyDocuments />
    </OwnContext>,
  );
  const said = () => plainly(shown.container.textContent);
  const press = async (name: string) => {
    await shown.user.click(screen.getByRole('button', { name }));
    await settled();
  };
  return { ...shown, store, said, press };
}

it('lists documents with what is decided, and leads to their review', async () => {
  const { said, press, choices } = await mine();
  expect(said()).toContain('1 of 1 decided · 1 figure accepted');
  expect(said()).toContain('kept in this browser alone');
  await press('Review Trade grows');
  expect(choices()).toMatchObject({ tab: 'review', doc: 'own:courier-2026' });
});

it('removes a document, and puts it back as it was', async () => {
  const { said, press, store } = await mine();
  await press('Remove Trade grows');
  expect(said()).toContain('Trade grows is removed.');
  expect(store.getState().own.dossiers.size).toBe(0);
  await press('Put it back');
  expect(said()).toContain('1 figure accepted');
});

it('forgets everything when it is asked twice', async () => {
  const { said, press, store } = await mine();
  await press('Forget everything');
  await press('Keep');
  expect(store.getState().own.dossiers.size).toBe(1);
  await press('Forget everything');
  expect(said()).toContain('Only a backup brings it back.');
  await press('Forget');
  expect(store.getState().entries).toEqual([]);
  expect(said()).toContain('Nothing is kept here any more.');
});

it('says how they are kept, and what a backup brought and contradicts', async () => {
  const { said, store } = await mine();
  store.setState({ keeping: { kind: 'memory', why: 'full' } });
  await settled();
  expect(said()).toContain('There is no more room in this browser');
  store.restore(
    ownLog(
      { type: 'document-added', document },
      { type: 'figures-found', document: document.id, recogniser: '1', drafts: [draft] },
      { ...decided, decision: 'rejected' },
    ),
  );
  await settled();
  expect(said()).toContain('1 was here already.');
  expect(said()).toContain('what was decided here stays:Trade with Kazakhstan exceeded $30 billion');
  store.setState({ keeping: { kind: 'read-only', why: 'other-tab' } });
  await settled();
  expect(screen.queryByRole('button', { name: 'Forget everything' })).toBeNull();
});
