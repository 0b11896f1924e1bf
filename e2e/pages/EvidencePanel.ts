import { expect, type Locator, type Page } from '@playwright/test';
import type { Proof } from '../fixtures/corpus';

/** What stands behind the open figure, beside the charts or as a sheet. */
export class EvidencePanel {
  readonly page: Page;
  readonly root: Locator;
  readonly close: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('[data-view="evidence"]');
    this.close = this.root.getByRole('button', { name: 'Close the evidence' });
  }

  of(id: string): Locator {
    return this.page.locator(`[data-evidence="${id}"]`);
  }

  /** The id of the open statement, null when none is open. */
  openId(): Promise<string | null> {
    return this.page.evaluate(() => document.querySelector('[data-evidence]')?.getAttribute('data-evidence') ?? null);
  }

  /** Closes what is open, so that whatever opens next is opened anew, by a step of its own. */
  async shut(): Promise<void> {
    if ((await this.openId()) === null) return;
    await this.close.click();
    await expect(this.page.locator('[data-evidence]')).toHaveCount(0);
    // The address follows after the next picture.
    await expect.poll(() => new URL(this.page.url()).searchParams.has('claim')).toBe(false);
  }

  /** Until the statement is open: every quote of it word by word, and exactly the words of its figure marked. */
  async proves(id: string, { quotes, marked }: Proof): Promise<void> {
    let shown = await this.read();
    const settled = expect.poll(async () => (shown = await this.read()), {
      message: `evidence of ${id}`,
      intervals: [10, 20, 40, 80, 160],
    });
    await settled.toMatchObject({ id, marked });
    expect(
      quotes.map((quote, index) => (shown.quotes[index]?.includes(quote) ? quote : (shown.quotes[index] ?? ''))),
      `the exact quotes of ${id}`,
    ).toEqual(quotes);
  }

  private read(): Promise<{ id: string | null; quotes: string[]; marked: string[] }> {
    return this.page.evaluate(() => {
      const panel = document.querySelector('[data-evidence]');
      const texts = (selector: string) =>
        [...(panel?.querySelectorAll(selector) ?? [])].map((element) => element.textContent ?? '');
      return {
        id: panel?.getAttribute('data-evidence') ?? null,
        quotes: texts('blockquote'),
        marked: texts('blockquote mark'),
      };
    });
  }
}
