import { type Claim, claimTopic } from '../../domain/claim';
import type { Clock } from '../../domain/clock';
import type { Dataset } from '../../domain/dataset';
import { activeFields, type ClaimFilter, filterOf } from '../../domain/filter';
import type { TableOrder } from '../../domain/tableOrder';
import { topicName } from '../../i18n/codeNames';
import { eventSentence, listText } from '../../i18n/describe';
import { filterLine } from '../../i18n/filterWords';
import { spokenFigure } from '../../i18n/markName';
import type { Text } from '../../i18n/text';
import { figureById } from '../../selectors/evidenceDerived';
import { visible } from '../../selectors/visible';

/** What a listener is told of when it changes. */
export type Heard = ClaimFilter & {
  readonly claim: string | null;
  readonly sort: TableOrder;
  readonly clock: Clock;
  readonly derived: boolean;
  readonly aside: readonly string[];
};

/**
 * What has changed between two moments, in one go, the filter before what is open; empty where nothing has that is told.
 * `playing` says that the statements follow one another by themselves.
 */
export function announcement(text: Text, dataset: Dataset, before: Heard, now: Heard, playing = false): string {
  const { t } = text;
  const parts = [
    filterOf(before) === filterOf(now) ? '' : filterWords(text, dataset, now),
    before.sort === now.sort ? '' : sortWords(text, now.sort),
    before.clock === now.clock ? '' : t(`walk.clock.${now.clock}`),
    before.derived === now.derived ? '' : t(now.derived ? 'walk.derived.shown' : 'walk.derived.hidden'),
    ...now.aside.filter((id) => !before.aside.includes(id)).map((id) => setWords(text, dataset, 'walk.aside', id)),
    ...before.aside.filter((id) => !now.aside.includes(id)).map((id) => setWords(text, dataset, 'walk.restored', id)),
    before.claim === now.claim ? '' : openWords(text, dataset, now, playing),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function filterWords(text: Text, dataset: Dataset, now: Heard): string {
  const { t } = text;
  const left = visible(dataset, now).claims;
  const shown = t('filter.shown', { shown: left.length, count: dataset.claims.length });
  if (activeFields(filterOf(now)).length === 0) return t('walk.everything', { shown });
  const line = t('walk.filtered', { shown, filter: filterLine(text, dataset, now) });
  const topics = emptied(dataset, left).map((topic) => topicName(text, dataset.codes, topic));
  return topics.length === 0 || left.length === 0
    ? line
    : `${line} ${t('walk.empty', { topics: listText(text, topics) })}`;
}

/** The topics of which something was said, and of which the filter leaves nothing. */
function emptied(dataset: Dataset, left: readonly Claim[]) {
  const kept = new Set(left.map(claimTopic));
  return [...new Set(dataset.claims.map(claimTopic))].filter((topic) => !kept.has(topic));
}

function sortWords({ t }: Text, { by, descending }: TableOrder): string {
  const order = t(descending ? 'walk.order.falling' : 'walk.order.rising');
  return t('walk.sorted', { column: t(`walk.column.${by}`), order });
}

function setWords(text: Text, dataset: Dataset, key: 'walk.aside' | 'walk.restored', id: string): string {
  const claim = dataset.claimById.get(id);
  return claim ? text.t(key, { figure: spokenFigure(text, dataset, claim) }) : '';
}

/** `Evidence: 13 billion dollars; trade turnover; Uzbekistan; 2025. 31 of 36.` */
function openWords(text: Text, dataset: Dataset, now: Heard, playing: boolean): string {
  const { t } = text;
  if (now.claim === null) return t('walk.closed');
  const said = openedWords(text, dataset, now, now.claim);
  return playing && said !== '' ? t('walk.playing', { said }) : said;
}

function openedWords(text: Text, dataset: Dataset, now: Heard, id: string): string {
  const { t } = text;
  const event = dataset.events.find((one) => one.id === id);
  if (event) return t('walk.openedAlone', { figure: eventSentence(text, event) });
  const found = figureById(dataset, now.aside)(id);
  if (!found) return '';
  const figure = spokenFigure(text, dataset, found);
  const { claims } = visible(dataset, now);
  const index = claims.findIndex((claim) => claim.id === id);
  return index < 0
    ? t('walk.openedAlone', { figure })
    : t('walk.opened', { figure, index: index + 1, count: claims.length });
}
