import type { Dataset } from '../../../domain/dataset';
import { viewName } from '../../../i18n/codeNames';
import { saidDay } from '../../../i18n/dates';
import { claimPeriod, claimWhat, eventWhen, speakerName } from '../../../i18n/describe';
import { figureText } from '../../../i18n/figures';
import { filterLine } from '../../../i18n/filterWords';
import { derivedShort } from '../../../i18n/intervals';
import type { Text } from '../../../i18n/text';
import { resultOf } from '../../../selectors/derived';
import type { Vocabulary } from '../../../state/address';
import { choicesOfView } from '../../../state/choicesOfView';
import { parseThing } from '../../../state/parseThing';

/** How the list tells a thing: its figure where it has one, its name, and who says it or what it is filtered by. */
export type ThingWords = { readonly figure: string; readonly name: string; readonly beside: string };

/** Null for what the data do not have. */
export function thingWords(
  text: Text,
  dataset: Dataset,
  aside: readonly string[],
  vocabulary: Vocabulary,
  name: string,
): ThingWords | null {
  const thing = parseThing(name);
  if (thing?.kind === 'view') {
    const choices = choicesOfView(thing.search, vocabulary);
    const compared = (choices.compare ?? []).map((id) => {
      const claim = dataset.claimById.get(id);
      const speaker = dataset.speakers.find((other) => other.id === id);
      return claim
        ? `${figureText(text, claim)} (${speakerName(text, dataset, claim)})`
        : text.pick(speaker?.name ?? { en: id, ru: id });
    });
    const beside = thing.view === 'compare' ? compared.join(' · ') : filterLine(text, dataset, choices);
    return { figure: '', name: viewName(text, thing.view, dataset.codes), beside };
  }
  const id = thing?.id ?? '';
  const statement = dataset.statementById.get(id);
  if (statement?.type === 'event')
    return {
      figure: eventWhen(text, statement),
      name: text.pick(statement.name),
      beside: statement.place ? text.pick(statement.place) : '',
    };
  if (statement) {
    return {
      figure: figureText(text, statement),
      name: `${claimWhat(text, statement)}, ${claimPeriod(text, statement)}`,
      beside: `${speakerName(text, dataset, statement)}, ${saidDay(text, statement)}`,
    };
  }
  const derivation = dataset.derivationById.get(id);
  if (!derivation) return null;
  const { derived } = resultOf(dataset, aside, id);
  const figure = derived ? derivedShort(text, derived) : '';
  return { figure, name: text.pick(derivation.name), beside: text.t('derived.ours') };
}
