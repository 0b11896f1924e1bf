import type { Page } from '@playwright/test';

/** Controls whose focus ring, drawn around them, is cut by what they scroll in, in words; each is focused and asked. */
export const cutRings = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, select, summary, input, [tabindex="0"]');
    const before = document.activeElement;
    const cut = [...controls].flatMap((control) => {
      if (
        control.closest('.visually-hidden, .skip, [inert], svg') ||
        !control.checkVisibility({ visibilityProperty: true })
      )
        return [];
      control.focus({ focusVisible: true } as FocusOptions);
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(control);
      if (document.activeElement !== control || outlineStyle === 'none') return [];
      const reach = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
      const own = control.getBoundingClientRect();
      for (let box = control.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflow === 'visible') continue;
        const { left, top } = box.getBoundingClientRect();
        const [x, y] = [left + box.clientLeft, top + box.clientTop];
        const over = [x - own.left, y - own.top, own.right - x - box.clientWidth, own.bottom - y - box.clientHeight];
        if (over.some((by) => by + reach > 0.5))
          return [
            `${control.tagName} ${control.className} in ${box.className}: ${control.textContent?.trim().slice(0, 30)}`,
          ];
      }
      return [];
    });
    if (before instanceof HTMLElement) before.focus();
    return cut;
  });
