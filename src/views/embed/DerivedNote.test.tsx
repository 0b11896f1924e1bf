import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { StaticData } from '../../data/StaticData';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { TextProvider } from '../../i18n/TextContext';
import { DEFAULT_CHOICES } from '../../state/choices';
import { ReaderProvider } from '../../state/ReaderContext';
import { createReaderStore } from '../../state/store';
import { DerivedNote } from './DerivedNote';

const { dataset } = parseDataset(real);
afterEach(cleanup);

function shown(id: string, aside: readonly string[]): void {
  const derivation = dataset.derivationById.get(id);
  if (!derivation) throw new Error(`no derivation ${id}`);
  render(
    <StaticData dataset={dataset}>
      <ReaderProvider store={createReaderStore({ ...DEFAULT_CHOICES, aside })}>
        <TextProvider text={createText('en', en)}>
          <DerivedNote derivation={derivation} />
        </TextProvider>
      </ReaderProvider>
    </StaticData>,
  );
}

it('writes no number for an operand that rests on what is set aside', () => {
  shown('region-turnover-2023', ['turnover-ca5-2024-tokayev']);
  expect(screen.getByText(/\? ÷ 1\.20/)).toBeDefined();
  expect(screen.getByText('cannot be determined')).toBeDefined();
  cleanup();
  shown('region-turnover-2023', []);
  expect(screen.getByText(/\(50…56\) ÷ 1\.20/)).toBeDefined();
  expect(screen.getByText('between $41.6bn and $46.7bn')).toBeDefined();
});
