import * as v from 'valibot';
import { claimSchema, webAddress } from '../../data/wire';
import type { Claim } from '../../domain/claim';
import type { Dataset } from '../../domain/dataset';
import { saidDay } from '../../i18n/dates';
import { areaName, claimPeriod, indicatorName, quantityText, speakerInFull } from '../../i18n/describe';
import type { Text } from '../../i18n/text';
import { figureAddress } from '../../state/permalink';
import { wireClaim } from '../data/toWire';
import { LICENCE } from '../licence';
import { SCHEMA_PATH, siteOf } from './paths';

/** A statement in the words of one language. */
const words = v.object({
  figure: v.string(),
  what: v.string(),
  place: v.string(),
  period: v.string(),
  /** Name and role; the role is empty where the text itself says it. */
  speaker: v.string(),
  role: v.string(),
  said: v.string(),
});

const document = v.object({
  id: v.string(),
  publisher: v.string(),
  published: v.string(),
  lang: v.string(),
  url: v.nullable(webAddress),
  title: v.nullable(v.string()),
  machineTranslation: v.boolean(),
});

/** The file of one statement: its record as the data package has it, and all that is needed to read it alone. */
export const claimFileSchema = v.object({
  $schema: webAddress,
  ...claimSchema.entries,
  words: v.object({ en: words, ru: words }),
  sources: v.array(document),
  /** Where the app shows it with its evidence. */
  address: webAddress,
  /** The hash of the data. */
  dataVersion: v.string(),
  licence: webAddress,
});

type ClaimFile = v.InferInput<typeof claimFileSchema>;

/** `texts` are those of the two languages. */
export function claimFile(
  dataset: Dataset,
  texts: Readonly<Record<'en' | 'ru', Text>>,
  claim: Claim,
  site: string,
): ClaimFile {
  const ids = [...new Set(claim.appearances.map(({ source }) => source))];
  return {
    $schema: `${site}${SCHEMA_PATH}`,
    ...wireClaim(claim),
    words: { en: inWords(texts.en, dataset, claim), ru: inWords(texts.ru, dataset, claim) },
    sources: ids.flatMap((id) => {
      const source = dataset.sourceById.get(id);
      if (!source) return [];
      const { publisher, published, lang, url, title, machineTranslation } = source;
      return [{ id, publisher: publisher.name, published, lang, url, title, machineTranslation }];
    }),
    address: figureAddress(claim.id, dataset, siteOf(site)),
    dataVersion: dataset.version,
    licence: LICENCE.path,
  };
}

function inWords(text: Text, dataset: Dataset, claim: Claim): ClaimFile['words']['en'] {
  const { name, role } = speakerInFull(text, dataset, claim);
  return {
    figure: quantityText(text, claim),
    what: indicatorName(text, claim),
    place: areaName(text, claim.refArea),
    period: claimPeriod(text, claim),
    speaker: name,
    role,
    said: saidDay(text, claim),
  };
}
