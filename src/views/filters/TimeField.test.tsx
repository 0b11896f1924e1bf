import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { show } from '../../checks/show';
import { standInForBrowser } from '../../dom/fixtures';
import { claim, dataset } from '../../domain/fixtures';
import { type TimeRange, yearRange } from '../../domain/month';
import type { Choices } from '../../state/choices';
import { FilterGroups } from './FilterGroups';

beforeAll(() => void standInForBrowser());

const FEW = dataset([claim('KZ turnover 2024 > 28 bn USD')]);
const controls = (choices: Partial<Choices> = {}) => show(<FilterGroups />, { dataset: FEW, choices });

describe('the choice of time', () => {
  it.each<[field: 'From' | 'To', typed: string, time: TimeRange]>([
    ['From', '2023', { from: '2023-01', to: '2026-12' }],
    ['From', '2023-05', { from: '2023-05', to: '2026-12' }],
    ['To', '2024', { from: '2019-01', to: '2024-12' }],
    ['To', ' 2024-02 ', { from: '2019-01', to: '2024-02' }],
    ['To', '2024 5', { from: '2019-01', to: '2024-05' }],
    ['To', '05.2024', { from: '2019-01', to: '2024-05' }],
    ['From', '2024,5', { from: '2024-05', to: '2026-12' }],
    ['From', '5/2024', { from: '2024-05', to: '2026-12' }],
  ])('can be typed: %s %s', async (field, typed, time) => {
    const { user, choices } = await controls();
    const input = screen.getByRole('textbox', { name: field });
    await user.clear(input);
    await user.type(input, `${typed}{Enter}`);
    expect(choices().time).toEqual(time);
  });

  it('says in words how a time is written, and after one that cannot be read both what is wrong and how', async () => {
    const { user } = await controls();
    const how = screen.getByText('Type a year or a month, such as 2024 or 2024-05');
    const told = (input: HTMLElement) =>
      input
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent);
    const [from, to] = screen.getAllByRole('textbox');
    expect([from && told(from), to && told(to)]).toEqual([[how.textContent], [how.textContent]]);
    if (from) await user.clear(from).then(() => user.type(from, 'soon{Enter}'));
    expect(from && told(from)).toEqual([screen.getByRole('alert').textContent, how.textContent]);
  });

  it('moves the other end where the typed one passes it', async () => {
    const { user, choices } = await controls({ time: yearRange(2022) });
    const from = screen.getByRole('textbox', { name: 'From' });
    await user.clear(from);
    await user.type(from, '2024-03{Enter}');
    expect(choices().time).toEqual({ from: '2024-03', to: '2024-03' });
  });

  it.each(['soon', '1812', '2024-13', '2019..2020'])(
    'says so where “%s” cannot be read, and changes nothing',
    async (typed) => {
      const { user, choices } = await controls({ time: yearRange(2022) });
      const from = screen.getByRole<HTMLInputElement>('textbox', {
        name: 'From',
      });
      await user.clear(from);
      await user.type(from, `${typed}{Enter}`);
      expect(screen.getByRole('alert').textContent).toContain(`“${typed}” is not a year or a month`);
      expect([from.ariaInvalid, from.value, choices().time]).toEqual(['true', '2022-01', yearRange(2022)]);
      await user.clear(from);
      await user.type(from, '2021{Enter}');
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('is left as it was by Escape', async () => {
    const { user, choices } = await controls();
    const to = screen.getByRole<HTMLInputElement>('textbox', { name: 'To' });
    await user.clear(to);
    await user.type(to, '2021{Escape}');
    await user.tab();
    expect([to.value, choices().time]).toEqual(['2026-12', null]);
  });
});
