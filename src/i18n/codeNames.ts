import type { CodeLists } from '../domain/codeLists';
import type { TopicId } from '../domain/ids';
import type { Localized } from '../domain/source';
import type { Text } from './text';
import type { Variables } from './translator';
import { typeset } from './typeset';

/** The name of a code in its list, set as messages are. */
export function codeName({ lang, pick }: Text, { name }: { readonly name: Localized }): string {
  return typeset(lang, pick(name));
}

/** A topic as its list names it; its id where no list has it. */
export function topicName(text: Text, { topics }: CodeLists, id: TopicId): string {
  const topic = topics.byId.get(id);
  return topic ? codeName(text, topic) : id;
}

/** What is polished for a known id; for any other one what its list gives. */
export function messageOr({ t, has }: Text, key: string, fallback: string, variables?: Variables): string {
  return has(key) ? t(key, variables) : fallback;
}

/** A view by its name: the chart of a topic that has none is called as the topic. */
export function viewName(text: Text, view: string, codes: CodeLists): string {
  return messageOr(text, `export.view.${view}`, topicName(text, codes, view.replace('chart-', '')));
}
