import type { IStylesOptions } from 'docx';
import type { UiLanguage } from '../../../domain/quote';
import { TAGS } from '../document';

/** Faces that Word and LibreOffice have, or have the like of, everywhere. */
const [SERIF, SANS] = ['Georgia', 'Arial'];
const [INK, QUIET, RULE, THREAD] = ['1B2228', '4A5157', 'BDB8AA', 'E9BE2F'];

/** A4 and its margins, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, side: 1_134, top: 1_247, bottom: 1_247 } as const;

/** The styles of a report, by the names that Word gives to them; sizes are in half points, distances in twentieths of one. */
export function stylesOf(lang: UiLanguage): IStylesOptions {
  const small = { font: SANS, size: 17, color: QUIET };
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, color: INK, language: { value: TAGS[lang] } },
        paragraph: { spacing: { after: 120, line: 288, lineRule: 'auto' } },
      },
      title: {
        run: { font: SERIF, size: 52, bold: true, color: INK },
        paragraph: { spacing: { before: 0, after: 60, line: 264, lineRule: 'auto' } },
      },
      heading1: {
        run: { font: SERIF, size: 30, bold: true, color: INK },
        paragraph: {
          keepNext: true,
          keepLines: true,
          spacing: { before: 480, after: 120, line: 264, lineRule: 'auto' },
          border: { top: { style: 'single', size: 6, space: 8, color: INK } },
        },
      },
      heading2: {
        run: { font: SANS, size: 18, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 240, after: 60 } },
      },
      footnoteText: {
        run: { font: SANS, size: 16, color: INK },
        paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } },
      },
      hyperlink: { run: { color: INK, underline: { type: 'single', color: RULE } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: small,
        paragraph: { spacing: { after: 240 } },
      },
      {
        id: 'Figure',
        name: 'Figure',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 40 },
        paragraph: { keepNext: true, spacing: { before: 60, after: 40, line: 264, lineRule: 'auto' } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 22 },
        paragraph: {
          keepLines: true,
          indent: { left: 240 },
          spacing: { before: 80, after: 160 },
          border: { left: { style: 'single', size: 18, space: 10, color: THREAD } },
        },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: small,
        paragraph: { keepLines: true, spacing: { before: 40, after: 200, line: 252, lineRule: 'auto' } },
      },
      {
        id: 'FigureInPicture',
        name: 'Figure in Picture',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: SANS, size: 17 },
        paragraph: {
          keepLines: true,
          indent: { left: 240, hanging: 240 },
          spacing: { after: 40, line: 252, lineRule: 'auto' },
        },
      },
      {
        id: 'Running',
        name: 'Running',
        basedOn: 'Normal',
        run: { font: SANS, size: 15, color: QUIET },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
