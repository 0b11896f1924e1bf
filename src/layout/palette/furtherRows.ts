import type { Dataset } from '../../domain/dataset';
import { isOwnId } from '../../domain/own/ownIds';
import type { SortKey } from '../../domain/tableOrder';
import type { Topic } from '../../domain/topic';
import { codeName, viewName } from '../../i18n/codeNames';
import { areaName, speakerName } from '../../i18n/describe';
import { figureText } from '../../i18n/figures';
import type { Text } from '../../i18n/text';
import { disputesOf } from '../../selectors/evidenceDerived';
import { groupsAround } from '../../selectors/statementGroups';
import type { Row } from './row';

/** What the reader has chosen, as far as it decides what else can be done. */
type Now = {
  readonly tab: string;
  readonly claim: string | null;
  readonly aside: readonly string[];
  readonly report: readonly string[];
  readonly playing: boolean;
  readonly singleKeys: boolean;
  /** How many parts of the address were not understood. */
  readonly problems: number;
};

/** What there is to choose of each kind. */
type Offered<View extends string> = {
  readonly views: readonly View[];
  readonly images: readonly string[];
  readonly data: readonly string[];
  readonly orders: readonly SortKey[];
};

export type FurtherDoing<View extends string> = {
  readonly takeAway: (view: View, tab: 'image' | 'data' | 'cite' | 'embed', format?: string) => void;
  readonly pictureStatement: () => void;
  readonly readView: (view: View) => void;
  readonly hearView: (view: View) => void;
  readonly visit: (view: View) => void;
  readonly showChart: (topic: Topic) => void;
  readonly print: () => void;
  readonly sortBy: (by: SortKey) => void;
  readonly setPlaying: (playing: boolean) => void;
  readonly goNext: () => void;
  readonly goBack: () => void;
  readonly readInContext: (statement: string) => void;
  readonly closeEvidence: () => void;
  readonly openCompare: (one: string, other: string) => void;
  readonly setAside: (claim: string) => void;
  readonly restore: (claim: string) => void;
  readonly gather: (report: readonly string[]) => void;
  readonly openReview: (source: string) => void;
  readonly closePart: (part: string) => void;
  readonly switchSingleKeys: (on: boolean) => void;
  readonly dismissProblems: () => void;
};

/** As many other statements as one is offered to be compared with. */
const MOST = 3;

/** Further actions that can be done now. They are found only by typing their names: listed at once they would be too many. */
export function furtherRows<View extends string>(
  text: Text,
  dataset: Dataset,
  now: Now,
  offered: Offered<View>,
  to: FurtherDoing<View>,
): readonly Row[] {
  return [
    ...statementRows(text, dataset, now, to),
    ...stepRows(text, now, to),
    ...offered.views.flatMap((view) => viewRowsOf(text, dataset, view, offered, to)),
    ...(now.tab === 'table' ? offered.orders : []).map((by) => ({
      key: `sort ${by}`,
      main: text.t('palette.sort', { column: text.t(`walk.column.${by}`) }),
      run: () => to.sortBy(by),
    })),
    ...pageRows(text, dataset, now, to),
  ];
}

/** One view: to go to it, to read it, and to take it away in any form. */
function viewRowsOf<View extends string>(
  text: Text,
  { codes }: Dataset,
  view: View,
  { images, data }: Offered<View>,
  to: FurtherDoing<View>,
): readonly Row[] {
  const { t } = text;
  const about = viewName(text, view, codes);
  const topic = codes.topics.list.find(({ id }) => view === `chart-${id}`);
  const row = (key: string, main: string, run: () => void): Row => ({ key: `${key} ${view}`, main, about, run });
  const visit = () => {
    if (topic) to.showChart(topic.id);
    to.visit(view);
  };
  return [
    row('visit', t('palette.visit'), visit),
    row('table', t('palette.asTable'), () => to.readView(view)),
    row('hear', t('palette.hear'), () => to.hearView(view)),
    ...images.map((format) =>
      row(format, t('palette.image', { format: format.toUpperCase() }), () => to.takeAway(view, 'image', format)),
    ),
    ...data.map((format) =>
      row(format, t('palette.data', { format: format.toUpperCase() }), () => to.takeAway(view, 'data', format)),
    ),
    row('cite', t('palette.cite'), () => to.takeAway(view, 'cite')),
    row('embed', t('palette.embed'), () => to.takeAway(view, 'embed')),
  ];
}

/** What can be done with the statement that is open. */
function statementRows<View extends string>(
  text: Text,
  dataset: Dataset,
  { claim: id, aside, report }: Now,
  to: FurtherDoing<View>,
): readonly Row[] {
  const { t } = text;
  if (id === null) return [];
  const claim = dataset.claimById.get(id);
  const about = claim ? `${figureText(text, claim)}, ${areaName(text, claim.refArea)}` : '';
  const row = (key: string, main: string, run: () => void): Row => ({ key: `open ${key}`, main, about, run });
  const close = row('close', t('palette.close'), () => to.closeEvidence());
  const isIn = report.includes(id);
  const gather = row('report', t(isIn ? 'palette.leaveOut' : 'star.add'), () =>
    to.gather(isIn ? report.filter((other) => other !== id) : [...report, id]),
  );
  if (!claim) return [close, gather];
  const { about: same, parts } = groupsAround(dataset, claim, aside);
  const isAside = aside.includes(id);
  const isDisputed = isAside || disputesOf(dataset, id).length > 0;
  return [
    row('context', t('evidence.inContext'), () => to.readInContext(id)),
    row('picture', t('evidence.picture'), () => to.pictureStatement()),
    gather,
    ...[...same, ...parts].slice(0, MOST).map(({ claims: [, other] }) => ({
      key: `open compare ${other.id}`,
      main: t('palette.compare'),
      about: `${figureText(text, other)}, ${speakerName(text, dataset, other)}`,
      run: () => to.openCompare(id, other.id),
    })),
    ...(isDisputed
      ? [
          row('aside', t(isAside ? 'palette.restore' : 'palette.setAside'), () =>
            isAside ? to.restore(id) : to.setAside(id),
          ),
        ]
      : []),
    close,
  ];
}

function stepRows<View extends string>({ t }: Text, { playing }: Now, to: FurtherDoing<View>): readonly Row[] {
  return [
    { key: 'next', main: t('timeline.next'), run: () => to.goNext() },
    { key: 'previous', main: t('timeline.previous'), run: () => to.goBack() },
    { key: 'play', main: t(playing ? 'timeline.stop' : 'timeline.play'), run: () => to.setPlaying(!playing) },
  ];
}

/** What is about no view and no statement. */
function pageRows<View extends string>(
  text: Text,
  dataset: Dataset,
  { singleKeys, problems, aside }: Now,
  to: FurtherDoing<View>,
): readonly Row[] {
  const { t, pick } = text;
  const [one, other] = dataset.speakers;
  const reviews = dataset.sources.filter(({ id }) => isOwnId(id));
  const opened = dataset.parts.filter(({ origin }) => origin === 'opened');
  return [
    { key: 'print', main: t('palette.print'), run: () => to.print() },
    {
      key: 'single keys',
      main: t(singleKeys ? 'palette.keysOff' : 'palette.keysOn'),
      run: () => to.switchSingleKeys(!singleKeys),
    },
    ...(one && other
      ? [
          {
            key: 'speakers',
            main: t('palette.compareSpeakers'),
            about: `${pick(one.short)}, ${pick(other.short)}`,
            run: () => to.openCompare(one.id, other.id),
          },
        ]
      : []),
    ...aside
      .flatMap((id) => dataset.claimById.get(id) ?? [])
      .map((claim) => ({
        key: `restore ${claim.id}`,
        main: t('palette.restore'),
        about: `${figureText(text, claim)}, ${areaName(text, claim.refArea)}`,
        run: () => to.restore(claim.id),
      })),
    ...reviews.map(({ id, name }) => ({
      key: `review ${id}`,
      main: t('palette.review'),
      about: pick(name),
      run: () => to.openReview(id),
    })),
    ...opened.map((part) => ({
      key: `part ${part.id}`,
      main: t('palette.putAway'),
      about: codeName(text, part),
      run: () => to.closePart(part.id),
    })),
    ...(problems > 0 ? [{ key: 'problems', main: t('palette.dismiss'), run: () => to.dismissProblems() }] : []),
  ];
}
