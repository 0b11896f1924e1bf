import type { Dataset } from '../domain/dataset';
import type { Topic } from '../domain/topic';
import { viewName } from '../i18n/codeNames';
import type { Text } from '../i18n/text';
import { chartUnit } from './chart/chartWords';

/** What a view is, in a sentence: its name, what the chart of a topic counts, and what all of this is. */
export function viewSentence(text: Text, dataset: Dataset, view: string, topic: Topic | null): string {
  const { t } = text;
  const words = { view: viewName(text, view, dataset.codes), tagline: t('app.tagline') };
  return topic === null
    ? t('exportEmbed.sentence', words)
    : t('exportEmbed.unitSentence', { ...words, unit: chartUnit(text, dataset, topic) });
}
