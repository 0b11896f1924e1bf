import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** A file as it came to the reader. */
export type Saved = { readonly name: string; readonly bytes: Buffer };

/** The dialog that takes a view away; its words are those of the language that is asked for. */
export class ExportDialog {
  readonly page: Page;
  readonly root: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('.export-dialog');
    this.status = this.root.locator('[role="status"]:not(.copy-says)');
  }

  option(name: string): Locator {
    return this.root.getByRole('radio', { name });
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** What is written in the field of citations. */
  get written(): Locator {
    return this.root.getByRole('textbox');
  }

  /** Presses a button and takes what it saves. */
  save(button: string): Promise<Saved> {
    return this.saved(this.button(button));
  }

  /** Presses a button however it is named, and takes what it saves. */
  async saved(button: Locator): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }
}
