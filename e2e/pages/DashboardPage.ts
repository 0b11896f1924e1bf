import { expect, type Locator, type Page } from '@playwright/test';
import type { Topic } from '../../src/domain/topic';
import { AppPage } from './AppPage';

/** The first view: timeline, map, charts. */
export class DashboardPage extends AppPage {
  readonly timeline: Locator;
  readonly map: Locator;
  readonly play: Locator;
  readonly stop: Locator;

  constructor(page: Page) {
    super(page);
    this.timeline = this.view('timeline');
    this.map = this.view('map');
    this.play = page.getByRole('button', { name: 'Play the statements in the order they were said' });
    this.stop = page.getByRole('button', { name: 'Stop playing' });
  }

  /** The same, and waits until what keeps the focus and answers the further keys is there. */
  async openForKeys(search = ''): Promise<void> {
    await this.open(search);
    await this.page.locator('[data-announcer]').waitFor({ state: 'attached' });
  }

  chart(topic: Topic): Locator {
    return this.view(`chart-${topic}`);
  }

  /** Shows the figures in other units of a chart, where it folds some away. */
  async unfold(topic: Topic): Promise<void> {
    const fold = this.chart(topic).locator('.chart-fold[aria-expanded="false"]');
    if ((await fold.count()) > 0) await fold.click();
    await expect(fold).toHaveCount(0);
  }

  handle(which: 'From' | 'To'): Locator {
    return this.timeline.getByRole('slider', { name: which });
  }

  /** The label of a handle, which can be typed, among the further filters. */
  field(which: 'From' | 'To'): Locator {
    return this.page.getByRole('dialog', { name: 'Filters' }).getByRole('textbox', { name: which });
  }

  async openFilters(): Promise<void> {
    await this.page.getByRole('button', { name: /^More filters/ }).click();
    await expect(this.field('From')).toBeVisible();
  }

  year(year: number): Locator {
    return this.timeline.getByRole('button', { name: `Show ${year} only` });
  }

  lane(name: string): Locator {
    return this.timeline.getByRole('button', { name, exact: true });
  }

  country(name: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${name}:`) });
  }
}
