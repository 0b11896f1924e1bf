import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { plainly, settled, show } from '../../checks/show';
import { CheckDialog } from './CheckDialog';

it('sets each number of a paragraph beside what was said, with its wording, quote and citation', async () => {
  const { user } = await show(<CheckDialog onClose={() => undefined} />);
  const dialog = await screen.findByRole('dialog', { name: 'Check a draft' });
  // What is to be written goes where the dialog begins.
  expect(document.activeElement).toBe(within(dialog).getByRole('textbox', { name: 'Your paragraph' }));
  await user.paste(
    'Trade between Russia and Central Asia was $50 billion in 2024. Trade between Russia and Tajikistan was $2 billion in 2025.',
  );
  await settled();
  const [first, second] = within(dialog).getAllByRole('listitem');
  expect(plainly(first?.textContent)).toMatch(
    /^\$50 billion bound dropped.*Right would be: .*2024: more than \$50bn \(Tokayev/,
  );
  expect(first?.querySelector('blockquote b')?.textContent).toBe('превысил 50 млрд долларов');
  expect(plainly(second?.textContent)).toMatch(/nobody said it/);
  await user.click(within(dialog).getByRole('button', { name: 'Copy with its citation' }));
  const copied = await navigator.clipboard.readText();
  expect(plainly(copied)).toMatch(/more than \$50bn.*nCa/s);
});

it('gives our arithmetic as ours, with its formula', async () => {
  const { user } = await show(<CheckDialog onClose={() => undefined} />);
  await user.click(await screen.findByRole('textbox', { name: 'Your paragraph' }));
  await user.paste('Trade between Russia and Uzbekistan was $12 billion in 2024.');
  await settled();
  const [only] = screen.getAllByRole('listitem');
  expect(plainly(only?.textContent)).toMatch(
    /Right would be: Trade turnover with Russia, Uzbekistan, 2024: about \$12\.0bn \(our arithmetic/,
  );
  await user.click(screen.getByRole('button', { name: 'Copy with its citation' }));
  expect(plainly(await navigator.clipboard.readText())).toMatch(/our arithmetic.*÷ 1\.084/is);
});

it('does not set right what is right', async () => {
  const { user } = await show(<CheckDialog onClose={() => undefined} />);
  await user.click(await screen.findByRole('textbox', { name: 'Your paragraph' }));
  await user.paste('Trade between Central Asia and Russia exceeded $50 billion in 2024.');
  await settled();
  const [only] = screen.getAllByRole('listitem');
  expect(plainly(only?.textContent)).toMatch(
    /supported.*In full: Trade turnover with Russia, Central Asia, 2024: more than/s,
  );
  expect(plainly(only?.textContent)).not.toContain('Right would be');
});
