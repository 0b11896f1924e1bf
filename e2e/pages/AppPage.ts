import { expect, type Locator, type Page } from '@playwright/test';
import { says } from '../fixtures/words';

/** How many statements are left of how many: `12 of 36 statements`. */
const COUNTED = new RegExp(says.en('filter.shown', { shown: '\\d+', count: '\\d+' }).replaceAll('\u00a0', '\\s'));

/** What all views share: the masthead, the filters, and how to tell that everything is drawn. */
export class AppPage {
  readonly page: Page;
  readonly search: Locator;
  /** What the search offers. */
  readonly found: Locator;
  readonly reset: Locator;
  readonly notices: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox', { name: 'Search', exact: true });
    this.found = page.getByRole('listbox', { name: 'Found' });
    this.reset = page.getByRole('button', { name: 'Reset filters' }).first();
    this.notices = page.locator('.notices');
  }

  /** Opens an address, `?tab=table` or the like, and waits until its view is drawn. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`/${search}`, { waitUntil: 'commit' });
    await this.drawn();
  }

  /**
   * Goes to an address as the back button does, without loading the page again, and waits until its language, its
   * statement and its view are there.
   */
  async arrive(search: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', `/${to}`);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
    const asked = new URLSearchParams(search);
    const lang = asked.get('lang') === 'ru' ? 'ru' : 'en';
    await this.page.waitForFunction(
      ([name, claim]) => {
        const open = document.querySelector('[data-evidence]')?.getAttribute('data-evidence') ?? null;
        return document.querySelector('h1')?.textContent?.startsWith(name) && open === claim;
      },
      [says[lang]('app.name'), asked.get('claim')] as const,
    );
    await this.drawn();
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'commit' });
    await this.drawn();
  }

  /** Until the chosen view is there with its charts and fonts, in any language. */
  async drawn(): Promise<void> {
    await this.page.waitForFunction(() => {
      const view = (name: string) => document.querySelector(`[data-view="${name}"]`);
      const charts = [...document.querySelectorAll('[data-view^="chart-"]')];
      const isDrawn: Readonly<Record<string, () => unknown>> = {
        table: () => view('table')?.querySelector('[data-claim], .table-empty'),
        sources: () => view('sources')?.querySelector('article'),
        coverage: () => view('coverage')?.querySelector('table'),
      };
      const isDashboard = () =>
        view('timeline') &&
        charts.length > 0 &&
        charts.every((chart) => chart.matches('.chart-empty') || chart.querySelector('[data-emphasis]'));
      const tab = new URLSearchParams(location.search).get('tab') ?? '';
      // At the very first there is not even a root.
      const start = document.querySelector('html')?.dataset;
      // What is drawn for several widths ahead of the scripts does not answer yet.
      const isAhead = document.querySelector('[data-ahead]') !== null;
      // A part that is still on its way keeps its place and says that it is busy.
      const isBusy = document.querySelector('[aria-busy="true"]') !== null;
      return (
        start &&
        !start.boot &&
        !isAhead &&
        !isBusy &&
        document.fonts.status === 'loaded' &&
        Boolean((isDrawn[tab] ?? isDashboard)())
      );
    });
  }

  view(name: string): Locator {
    return this.page.locator(`[data-view="${name}"]`);
  }

  async goTo(tab: 'Dashboard' | 'Table' | 'Sources' | 'Coverage'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: tab }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(`Five Republics: ${tab}`);
    await this.drawn();
  }

  async togglePlace(name: string): Promise<void> {
    const chip = new RegExp(`^${name}\\s*(\\d|$)`);
    await this.page.getByRole('group', { name: 'Place', exact: true }).getByRole('button', { name: chip }).click();
  }

  /** Types words into the search and chooses to filter by them. */
  async filterBy(words: string): Promise<void> {
    await this.search.fill(words);
    await this.found.getByRole('option', { name: `with the words “${words}”` }).click();
  }

  /** Ticks a box of the further filters: a topic, a speaker or a source by the start of its name. */
  async toggleBox(group: 'Topic' | 'Speaker' | 'Source', index: number): Promise<void> {
    await this.page.getByRole('button', { name: /^More filters/ }).click();
    const menu = this.page.getByRole('dialog', { name: 'Filters' });
    await menu.getByRole('group', { name: group }).getByRole('checkbox').nth(index).click();
    await menu.getByRole('button', { name: 'Close the filters' }).click();
    await expect(menu).toBeHidden();
  }

  /** The words that say how many statements are left. */
  counted(): Locator {
    return this.page.locator('.filter-shown').filter({ hasText: COUNTED });
  }
}
