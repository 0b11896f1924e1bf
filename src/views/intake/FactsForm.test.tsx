import { screen, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { show } from '../../checks/show';
import type { ReadDocument } from '../../data/own/read/readFile';
import type { FoundFacts } from '../../data/own/read/readText';
import { standInForBrowser } from '../../dom/fixtures';
import { FactsForm } from './FactsForm';

beforeAll(() => void standInForBrowser());

const FACTS: FoundFacts = {
  title: { value: 'Trade grows', from: 'first-line' },
  publisher: { value: 'The Courier', from: 'dateline' },
  published: { value: '2026-02-03', from: 'dateline' },
  lang: { value: 'en', from: 'letters' },
};

async function form(facts: FoundFacts, text = 'It was $5bn.', replaced = 0) {
  const read: ReadDocument = {
    text,
    stretches: [],
    leftOut: [],
    facts,
    format: 'text',
    encoding: null,
    replaced,
  };
  const accepted: unknown[] = [];
  const shown = await show(
    <FactsForm
      waiting={{ read, file: null }}
      isMuted={false}
      onPutBack={() => undefined}
      onAccept={(answers) => accepted.push(answers)}
      onCancel={() => undefined}
    />,
  );
  return { ...shown, accepted };
}

it('goes on with Enter where the document tells everything', async () => {
  const { user, accepted } = await form(FACTS);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Find the figures' }));
  await user.keyboard('{Enter}');
  expect(accepted).toMatchObject([{ publisher: 'The Courier', published: '2026-02-03' }]);
});

it('begins at the first thing that the document does not tell', async () => {
  const { publisher: _, ...untold } = FACTS;
  const { user, accepted } = await form(untold);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Publisher' }));
  await user.keyboard('The Herald{Enter}');
  expect(accepted).toMatchObject([{ publisher: 'The Herald' }]);
});

it('shows a table as one', async () => {
  const text = 'Trade\nCountry\t2024\nKazakhstan\t28.0';
  await form(FACTS, text);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Country', '2024'],
    ['Kazakhstan', '28.0'],
  ]);
});

it('says how many signs of the text could not be read', async () => {
  await form(FACTS, 'It was �5bn.', 1);
  expect(screen.getByText('1 sign of the text cannot be read and stands as �').tagName).toBe('P');
});
