import { expect, type Locator } from '@playwright/test';
import { AppPage } from './AppPage';

/** The documents and their quoted passages. */
export class SourcesPage extends AppPage {
  article(doc: string): Locator {
    return this.view('sources').locator(`article[data-doc="${doc}"]`);
  }

  async read(doc: string): Promise<void> {
    await this.view('sources').locator(`[data-source="${doc}"]`).click();
    await expect(this.article(doc)).toBeVisible();
  }
}
