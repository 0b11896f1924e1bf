import { cleanup, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createText } from '../../../i18n/createText';
import { en } from '../../../i18n/messages/en';
import { ru } from '../../../i18n/messages/ru';
import { TextProvider } from '../../../i18n/TextContext';
import { SETTINGS } from '../../../layout/page/fixtures';
import { PICTURE_FORMATS } from '../../../layout/page/settings';
import { textWidth } from '../../../lib/textWidth';
import { PictureSettings } from './PictureSettings';

/** Of the side of the panel, and of a button of a group beside its letters, in pixels. */
const [ROOM, AROUND] = [262, 15];

it.each([
  ['en', en],
  ['ru', ru],
] as const)('writes the choices of a group on one line, and asks an SVG alone for its letters: %s', (lang, words) => {
  const text = createText(lang, words);
  for (const format of PICTURE_FORMATS) {
    render(
      <TextProvider text={text}>
        <PictureSettings view="timeline" settings={{ ...SETTINGS, format }} onChange={() => undefined} />
      </TextProvider>,
    );
    for (const group of document.querySelectorAll('.segmented')) {
      const buttons = [...group.querySelectorAll('button')].map(({ textContent }) => textContent);
      const wide = buttons.reduce((sum, name) => sum + textWidth(name, 13, 600) + AROUND, 0);
      expect([buttons.join(' | '), wide < ROOM]).toEqual([buttons.join(' | '), true]);
    }
    const outlines = screen.queryByRole('button', { name: text.t('exportImage.lettersOutlines') });
    expect(outlines === null).toBe(format !== 'svg');
    cleanup();
  }
});
