import type { Locator, Page } from '@playwright/test';
import { AppPage } from './AppPage';

/** All claims as rows. */
export class TablePage extends AppPage {
  readonly rows: Locator;
  readonly heading: Locator;

  constructor(page: Page) {
    super(page);
    const table = this.view('table');
    this.rows = table.locator('[data-claim]');
    this.heading = table.getByRole('heading', { level: 2 });
  }

  row(id: string): Locator {
    return this.view('table').locator(`[data-claim="${id}"]`);
  }

  /** The part of a row that the keyboard reaches. */
  opener(row: Locator): Locator {
    return row.getByRole('button', { name: /^Open the sentence/ });
  }

  column(name: string): Locator {
    return this.view('table').getByRole('columnheader', { name });
  }

  async sortBy(name: string): Promise<void> {
    await this.column(name).getByRole('button').click();
  }
}
