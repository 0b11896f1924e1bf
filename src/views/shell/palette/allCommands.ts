import type { PageCall } from '../../../dom/callPage';
import type { Dataset } from '../../../domain/dataset';
import { hasOwn, WHOSE } from '../../../domain/own/whose';
import type { Part } from '../../../domain/part';
import { SORT_KEYS } from '../../../domain/tableOrder';
import type { Text } from '../../../i18n/text';
import { actionRows, viewRows } from '../../../layout/palette/commands';
import { type FurtherDoing, furtherRows } from '../../../layout/palette/furtherRows';
import type { Row } from '../../../layout/palette/row';
import { LANGUAGES, THEMES, tabsOf } from '../../../state/choices';
import { type ExportView, exportViews } from '../../../state/exportView';
import type { ReaderActions, ReaderState } from '../../../state/store';

/** What the palette needs of the page around it. */
export type PageDoing = {
  readonly call: (name: PageCall, about?: string) => void;
  readonly addDocument: () => void;
  readonly print: () => void;
  readonly putAway: (parts: readonly Part[], part: Part) => void;
  readonly switchSingleKeys: (on: boolean) => void;
};

type Kept = Pick<ReaderState, 'choices' | 'playing' | 'problems'> & { readonly singleKeys: boolean };
type Formats = { readonly images: readonly string[]; readonly data: readonly string[] };
type Commands = { readonly views: readonly Row[]; readonly actions: readonly Row[]; readonly further: readonly Row[] };

/** Everything that can be done now, by the reader's actions and by what the page does for him. */
export function allCommands(
  text: Text,
  dataset: Dataset,
  { choices, playing, problems, singleKeys }: Kept,
  formats: Formats,
  actions: ReaderActions,
  page: PageDoing,
): Commands {
  const { tab } = choices;
  const further: FurtherDoing<ExportView> = {
    ...actions,
    ...page,
    takeAway: (view, tab, format) => actions.openExport(view, tab, format === undefined ? {} : { ready: true, format }),
    pictureStatement: () => actions.openExport('statement'),
    readView: (view) => page.call('read-view', view),
    hearView: (view) => page.call('hear-view', view),
    visit: (view) => {
      actions.goTo(view === 'coverage' ? 'coverage' : 'dashboard');
      page.call('go-to-view', view);
    },
    setPlaying: (on) => {
      if (!on) return actions.setPlaying(false);
      actions.goTo('dashboard');
      page.call('start-playing');
    },
    goNext: () => page.call('next-statement'),
    goBack: () => page.call('previous-statement'),
    readInContext: (id) => {
      const source = dataset.statementById.get(id)?.appearances[0].source;
      if (source !== undefined) actions.readDocument(source, id, { focus: 'words' });
    },
    gather: (report) => actions.gather(report, true),
    openReview: (source) => actions.openReview(source.replace(/^own:/, '')),
    closePart: (id) => {
      const part = dataset.parts.find((one) => one.id === id);
      if (part) page.putAway(dataset.parts, part);
    },
  };
  return {
    views: viewRows(text, tabsOf(dataset.parts, tab), tab, actions.goTo),
    actions: actionRows(
      text,
      choices,
      { themes: THEMES, languages: LANGUAGES, whose: hasOwn(dataset) ? [null, ...WHOSE] : [] },
      {
        ...actions,
        ...page,
        explainKeys: () => page.call('explain-keys'),
        showAccessibility: () => page.call('show-accessibility'),
        readView: (view) => page.call('read-view', view),
        checkDraft: () => page.call('check-draft'),
      },
    ),
    further: furtherRows(
      text,
      dataset,
      { ...choices, playing, singleKeys, problems: problems.length },
      { ...formats, views: exportViews(dataset.codes.topics.list), orders: SORT_KEYS },
      further,
    ),
  };
}
