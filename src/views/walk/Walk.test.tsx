import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { choose, plainly, settled, show } from '../../checks/show';
import { fakeContext } from '../../dom/audioFixtures';
import { callPage } from '../../dom/callPage';
import { standInForBrowser } from '../../dom/fixtures';
import { areas, claim, dataset, event } from '../../domain/fixtures';
import { Walk } from './Walk';

beforeAll(() => void standInForBrowser());

const OF = dataset([
  claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev', said: '2025-10-09' }),
  claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', speaker: 'putin', said: '2025-12-01' }),
]);

const said = () => plainly(document.querySelector('[data-announcer]')?.textContent);

/** All that has been said, each time that the words became others. */
function listen(): readonly string[] {
  const all: string[] = [];
  const region = document.querySelector('[data-announcer]');
  if (region)
    new MutationObserver(() => all.push(said())).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  return all;
}

describe('the announcer', () => {
  it('tells of many changes in a moment once, by what they come to', async () => {
    const { actions } = await show(<Walk />, { dataset: OF });
    const all = listen();
    for (const q of ['b', 'bi', 'bil']) await choose(() => actions.search(q));
    await choose(() => actions.search(''));
    await choose(() => actions.choosePlaces(areas('KZ')));
    await choose(() => actions.openEvidence('kz'));
    await waitFor(() =>
      expect(said()).toMatch(/^1 of 2 statements.*Kazakhstan.*Evidence: more than 28 billion dollars.*1 of 1\.$/),
    );
    expect(all).toHaveLength(1);
  });

  it('tells each statement while they are played, and that playing has stopped', async () => {
    const { actions } = await show(<Walk />, { dataset: OF });
    await choose(() => actions.setPlaying(true));
    await choose(() => actions.openEvidence('kz', { history: 'none' }));
    await waitFor(() => expect(said()).toMatch(/^Playing\. Evidence: /));
    await choose(() => actions.setPlaying(false));
    await waitFor(() => expect(said()).toBe('Playing has stopped.'));
    await choose(() => actions.setPlaying(true));
    await waitFor(() => expect(said()).toMatch(/^Playing\. Evidence: /));
  });
});

describe('the keys', () => {
  const page = () =>
    show(
      <main>
        <section data-view="map">
          <button type="button" data-mark data-claim="uz">
            mark
          </button>
        </section>
        <div data-region="filters">
          <button type="button">place</button>
        </div>
        <section data-view="evidence">
          <h2>$13bn</h2>
        </section>
        <Walk />
      </main>,
      { dataset: OF },
    );
  const focused = () => plainly(document.activeElement?.textContent);
  const press = async (key: string, shiftKey = false) => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey });
    await settled();
    await settled();
  };

  it('lead from a mark into its evidence, round the page, back, and out', async () => {
    const { actions, choices } = await page();
    document.querySelector<HTMLElement>('[data-view="map"] button')?.focus();
    await choose(() => actions.openEvidence('uz'));
    await press('Enter');
    expect(focused()).toMatch(/^\$13bn/);
    await press('F6');
    expect(focused()).toBe('place');
    await press('F6');
    expect(focused()).toBe('mark');
    await press('F6');
    await press('Escape');
    expect([focused(), choices().claim]).toEqual(['mark', 'uz']);
    await press('Escape');
    expect([focused(), choices().claim]).toEqual(['mark', null]);
  });

  it('show the view that has the focus as words and a table, whose figures open their evidence', async () => {
    const { choices, user } = await page();
    document.querySelector<HTMLElement>('[data-view="map"] button')?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'е', code: 'KeyT' });
    const table = await screen.findByRole('table');
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    const cells = (name: RegExp) =>
      within(row(name))
        .getAllByRole('cell')
        .map(({ textContent }) => plainly(textContent));
    expect(within(table).getAllByRole('columnheader')).toHaveLength(8);
    expect(cells(/Kazakhstan/)).toEqual([
      'Kazakhstan',
      '2024',
      'more than $28bn',
      '>$28bn',
      'not said',
      'tokayev',
      '9 October 2025',
    ]);
    expect(plainly(document.querySelector('.view-table-words')?.textContent)).toMatch(
      /No figure of its own: Kyrgyzstan, Tajikistan and Turkmenistan\.$/,
    );
    await user.click(within(row(/Uzbekistan/)).getByRole('button'));
    await waitFor(() => expect([choices().claim, focused()]).toEqual(['uz', 'mark']));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('list the events of the timeline below its figures, as far as the filter leaves them', async () => {
    const events = [event('CA5 summit 2025-10-09', { id: 'summit' }), event('CA5 summit 2020-10-09', { id: 'talks' })];
    const { actions, choices, user } = await show(<Walk />, { dataset: dataset(OF.claims, events) });
    await choose(() => callPage('read-view', 'timeline'));
    const list = await screen.findByRole('list');
    const names = () =>
      within(list)
        .getAllByRole('button')
        .map(({ textContent }) => plainly(textContent));
    expect(names()).toEqual([expect.stringContaining('2020'), expect.stringContaining('2025')]);
    await choose(() => actions.chooseTime({ from: '2025-01', to: '2026-12' }));
    expect(names()).toEqual([expect.stringContaining('2025')]);
    await user.click(within(list).getByRole('button'));
    await waitFor(() => expect(choices().claim).toBe('summit'));
  });

  it('have a view sound, show what sounds, and stop it by any key', async () => {
    const { context, log } = fakeContext();
    vi.stubGlobal('AudioContext', function audio() {
      return context;
    });
    await page();
    document.querySelector<HTMLElement>('[data-view="map"] button')?.focus();
    const sounding = () => document.querySelector('[data-sounding]')?.getAttribute('data-claim') ?? null;
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ы', code: 'KeyS' });
    const bar = await screen.findByRole('region', { name: 'Sound: Map' });
    await waitFor(() => expect(sounding()).toBe('uz'), { timeout: 8000 });
    expect(plainly(bar.textContent)).toMatch(/2 of 2 · \$13bn, Uzbekistan, 2025/);
    expect(said()).toBe('');
    expect(log.filter((line) => line === 'tone → 1320')).not.toEqual([]);
    await press('ArrowRight');
    expect([sounding(), log.includes('gain ~ 0')]).toEqual([null, true]);
    expect(within(bar).getByRole('button', { name: 'Play' })).toBeTruthy();
    await userEvent.click(within(bar).getByRole('button', { name: 'What the sounds mean' }));
    expect(within(bar).getAllByRole('listitem')).toHaveLength(9);
    await userEvent.click(within(bar).getByRole('button', { name: /^more than/ }));
    await userEvent.click(within(bar).getByRole('button', { name: 'Close the sound' }));
    expect(screen.queryByRole('region', { name: 'Sound: Map' })).toBeNull();
    vi.unstubAllGlobals();
  });

  it('lead from their list to what is known of accessibility, and back', async () => {
    const { user } = await page();
    await choose(() => void dispatchEvent(new Event('explain-keys')));
    await user.click(await screen.findByRole('button', { name: /^Accessibility/ }));
    expect(await screen.findByText(/of the fourteen critical ones 0 open/)).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(1 + 7 + 50);
    await user.click(screen.getByRole('button', { name: 'All keys' }));
    expect(await screen.findByRole('checkbox', { name: /^Single keys/ })).toBeTruthy();
  });

  it('lead to the neighbours of a figure, kind by kind, by C and the arrows', async () => {
    const near = dataset([
      claim('KZ turnover 2024 > 28 bn USD', { id: 'kz', speaker: 'tokayev' }),
      claim('UZ turnover 2025 = 13 bn USD', { id: 'uz', speaker: 'putin' }),
      claim('KZ students 2026 = 60000 persons', { id: 'students', speaker: 'tokayev' }),
    ]);
    const marks = near.claims.map(({ id }) => (
      <button key={id} type="button" data-mark data-claim={id}>
        {id}
      </button>
    ));
    await show(
      <main>
        {marks}
        <Walk />
      </main>,
      { dataset: near },
    );
    const key = async (name: string, code = name) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name, code });
      await settled();
    };
    const told = () => plainly(document.querySelector('.neighbours')?.textContent);
    document.querySelector<HTMLElement>('[data-claim="kz"]')?.focus();
    await key('с', 'KeyC');
    await waitFor(() => expect(told()).toMatch(/^Same quantity: Trade turnover.*1 of 2/));
    await key('ArrowRight');
    expect([focused(), told()]).toEqual(['uz', expect.stringMatching(/2 of 2/)]);
    await key('c', 'KeyC');
    // Nothing else was said of that place.
    expect(told()).not.toMatch(/\b0 of/);
    await key('ArrowLeft');
    await key('c', 'KeyC');
    expect(told()).not.toMatch(/\b0 of/);
    await key('Escape');
    document.querySelector<HTMLElement>('[data-claim="kz"]')?.focus();
    await key('c', 'KeyC');
    await key('c', 'KeyC');
    expect(told()).toMatch(/^Same place: Kazakhstan\. 1 of 2/);
    await key('ArrowRight');
    expect(focused()).toBe('students');
    await key('Escape');
    expect([focused(), told()]).toEqual(['students', '']);
  });

  it('step through the statements by J and K at their places, unless they are switched off, and are explained by ?', async () => {
    const { choices, user } = await page();
    const key = async (name: string, code: string) => {
      fireEvent.keyDown(document.body, { key: name, code });
      await settled();
    };
    await key('j', 'KeyJ');
    expect(choices().claim).toBe('kz');
    await key('о', 'KeyJ');
    expect(choices().claim).toBe('uz');
    await key('k', 'KeyK');
    expect(choices().claim).toBe('kz');
    await key('?', 'Slash');
    await user.click(await screen.findByRole('checkbox', { name: /^Single keys/ }));
    await user.keyboard('{Escape}');
    await key('j', 'KeyJ');
    expect(choices().claim).toBe('kz');
    await choose(() => void dispatchEvent(new Event('explain-keys')));
    await user.click(await screen.findByRole('checkbox', { name: /^Single keys/ }));
    await user.keyboard('{Escape}');
    await key('j', 'KeyJ');
    expect(choices().claim).toBe('uz');
  });
});
