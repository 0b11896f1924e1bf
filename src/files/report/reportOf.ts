import type { Dataset } from '../../domain/dataset';
import { versionText } from '../../domain/part';
import type { Day } from '../../domain/period';
import { longDay } from '../../i18n/dates';
import type { Text } from '../../i18n/text';
import { LICENCE } from '../licence';
import { type ReportDocument, wordsRun } from './document';
import { createNotes } from './notes';
import { type Gathered, sectionOf } from './sections';

export type ReportRequest = {
  /** Empty where the reader gave it none. */
  readonly title: string;
  readonly things: readonly { readonly thing: Gathered; readonly remark: string }[];
  readonly dataset: Dataset;
  /** In the language of the report. */
  readonly text: Text;
  readonly aside: readonly string[];
  readonly today: Day;
  /** The address here that opens a statement. */
  readonly address: (id: string) => string;
  /** The address here that opens the report. */
  readonly home: string;
};

/** The whole report, without pages: a section a thing, and a note a sentence. */
export function reportOf(request: ReportRequest): ReportDocument {
  const { things, dataset, text, aside, today, address, home } = request;
  const notes = createNotes({ dataset, text, address, today });
  const context = { dataset, text, address, today, notes, aside };
  const sections = things.map(({ thing, remark }) => sectionOf(thing, remark, context));
  const day = longDay(text, today);
  const app = text.t('app.name');
  const licence = `${LICENCE.name} (${LICENCE.path})`;
  return {
    lang: text.lang,
    title: request.title.trim() || text.t('report.untitled'),
    subtitle: text.t('report.made', { app, day, version: versionText(dataset) }),
    author: app,
    description: text.t('app.tagline'),
    made: today,
    sections,
    notes: notes.all(),
    notesTitle: text.t('report.notes'),
    aboutTitle: text.t('report.about'),
    about: [
      [wordsRun(text.t('app.tagline'))],
      [wordsRun(text.t('exportImage.rights', { licence }))],
      [wordsRun(`${text.t('report.again')} `), wordsRun(home, 'plain', { link: home })],
    ],
  };
}
