import { expect, type Locator } from '@playwright/test';
import { ExportDialog, type Saved } from './ExportDialog';

export type ImageFormat = 'png' | 'svg' | 'pdf';

/** The images of the export dialog, in whichever language. */
export class ImageExport extends ExportDialog {
  /** Opens the dialog at a view, by the button in its head; that of the timeline is among the controls. */
  async open(view = 'chart-turnover', theme: 'light' | 'dark' = 'light'): Promise<void> {
    const head = view === 'timeline' ? '.dash-controls' : `[data-view="${view}"]`;
    await this.page.locator(`${head} .export-button`).first().click();
    await this.paint(theme);
  }

  async paint(theme: 'light' | 'dark'): Promise<void> {
    await this.options
      .getByRole('button', { name: theme === 'light' ? /^(Light|Светлая)$/ : /^(Dark|Тёмная)$/ })
      .click();
    await this.drawn();
  }

  get options(): Locator {
    return this.root.locator('.image-settings .options');
  }

  get size(): Locator {
    return this.root.locator('.image-size select');
  }

  /** Until the picture of the present settings is there, and its preview is loaded. */
  async drawn(): Promise<void> {
    const previews = this.root.locator('.image-preview[data-drawn] img');
    await expect
      .poll(() => previews.evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.complete)))
      .toContain(true);
  }

  async choose(view: string): Promise<void> {
    await this.root.locator('.export-view').selectOption(view);
  }

  async take(format: ImageFormat): Promise<Saved> {
    await this.options.getByRole('button', { name: format.toUpperCase(), exact: true }).click();
    await this.drawn();
    return this.saved(this.root.locator('.image-download'));
  }
}
