import { CLAIM_STATUSES, type Claim, claimTopic, DAY_BASES, SAID_PRECISIONS } from '../../../domain/claim';
import { speakerOf } from '../../../domain/dataset';
import { BOUNDS, CHANGE_DIRECTIONS, toInterval } from '../../../domain/quantity';
import type { Speaker } from '../../../domain/source';
import { topicName } from '../../../i18n/codeNames';
import { areaName, claimPeriod, indicatorName, quantityText } from '../../../i18n/describe';
import { type Column, joinedList, type TableContext } from './column';
import { intervalColumns } from './intervalColumns';
import { countryName, eventName, unitName } from './names';
import { periodColumns } from './periodColumns';

/** A claim without its quotes. The names in words are the reader's; all that is read back is in the others. */
export const CLAIM_COLUMNS: readonly Column<Claim>[] = [
  { name: 'id', type: 'string', required: true, cell: ({ id }) => id },
  { name: 'topic', type: 'string', required: true, cell: (claim) => claimTopic(claim) },
  {
    name: 'topic_name',
    type: 'string',
    cell: (claim, { text, dataset }) => topicName(text, dataset.codes, claimTopic(claim)),
  },
  { name: 'indicator', type: 'string', required: true, cell: ({ indicator }) => indicator.id },
  { name: 'ref_area', type: 'string', required: true, codes: 'areas', cell: ({ refArea }) => refArea },
  { name: 'counterpart_area', type: 'string', cell: ({ counterpartArea }) => counterpartArea },
  {
    name: 'counterpart_area_name',
    type: 'string',
    cell: ({ counterpartArea }, { text }) => counterpartArea && countryName(text, counterpartArea),
  },
  { name: 'figure_words', type: 'string', cell: (claim, { text }) => quantityText(text, claim) },
  { name: 'bound', type: 'string', values: BOUNDS, cell: ({ quantity }) => boundOf(quantity) },
  { name: 'amount', type: 'number', cell: ({ quantity: q }) => (q.kind === 'direction' ? null : q.amount) },
  { name: 'amount_to', type: 'number', cell: ({ quantity: q }) => (q.kind === 'range' ? q.upper : null) },
  { name: 'unit', type: 'string', cell: ({ quantity }) => quantity.unit },
  { name: 'unit_name', type: 'string', cell: ({ quantity }, context) => unitName(context, quantity.unit) },
  { name: 'direction', type: 'string', values: CHANGE_DIRECTIONS, cell: ({ quantity }) => quantity.direction },
  ...intervalColumns<Claim>(['lower', 'lower_open', 'upper', 'upper_open'], ({ quantity, status }) =>
    status === 'denied' ? null : toInterval(quantity),
  ),
  { name: 'precision', type: 'number', cell: ({ quantity: q }) => (q.kind === 'amount' ? q.precision : null) },
  { name: 'rounded_from', type: 'number', cell: ({ quantity }) => roundedOf(quantity, 0) },
  { name: 'rounded_to', type: 'number', cell: ({ quantity }) => roundedOf(quantity, 1) },
  ...periodColumns<Claim>(({ period }) => period),
  { name: 'period_words', type: 'string', cell: (claim, { text }) => claimPeriod(text, claim) },
  { name: 'said_by', type: 'string', cell: ({ said }) => said.by },
  { name: 'indicator_name', type: 'string', cell: (claim, { text }) => indicatorName(text, claim) },
  { name: 'ref_area_name', type: 'string', cell: ({ refArea }, { text }) => areaName(text, refArea) },
  { name: 'speaker_name', type: 'string', cell: (claim, context) => ofSpeaker(claim, context, 'name') },
  { name: 'speaker_role', type: 'string', cell: (claim, context) => ofSpeaker(claim, context, 'role') },
  { name: 'said_on', type: 'date', required: true, cell: ({ said }) => said.on },
  { name: 'said_basis', type: 'string', required: true, values: DAY_BASES, cell: ({ said }) => said.basis },
  {
    name: 'said_precision',
    type: 'string',
    required: true,
    values: SAID_PRECISIONS,
    cell: ({ said }) => said.precision,
  },
  { name: 'said_at', type: 'string', cell: ({ said }) => said.at },
  { name: 'said_at_name', type: 'string', cell: ({ said }, context) => eventName(context, said.at) },
  { name: 'claim_status', type: 'string', required: true, values: CLAIM_STATUSES, cell: ({ status }) => status },
  { name: 'scope', type: 'array', required: true, cell: ({ scope }) => joinedList(scope) },
  { name: 'source_ids', type: 'array', required: true, cell: (claim) => joinedList(sourcesOf(claim)) },
  { name: 'permalink', type: 'string', isAddress: true, cell: ({ id }, { permalink }) => permalink(id) },
];

const boundOf = (quantity: Claim['quantity']) => (quantity.kind === 'direction' ? null : quantity.bound);

const roundedOf = (quantity: Claim['quantity'], end: 0 | 1) =>
  quantity.kind === 'amount' ? (quantity.rounded?.[end] ?? null) : null;

const sourcesOf = ({ appearances }: Claim) => [...new Set(appearances.map(({ source }) => source))];

function ofSpeaker(claim: Claim, { dataset, text }: TableContext, part: keyof Pick<Speaker, 'name' | 'role'>) {
  const speaker = speakerOf(dataset, claim);
  return speaker ? text.pick(speaker[part]) : null;
}
