import type { WireClaim, WireEvent, WirePeriod, WireSource, WireSpeaker } from '../../data/wire';
import type { WireCodes } from '../../data/wireCodes';
import type { WireDerivation, WireFormula } from '../../data/wireDerivation';
import { componentAreas, isCombinedArea } from '../../domain/area';
import type { Claim, NewsEvent } from '../../domain/claim';
import type { CodeLists } from '../../domain/codeLists';
import type { Derivation } from '../../domain/derivation';
import type { Formula } from '../../domain/formula';
import type { AreaId } from '../../domain/ids';
import type { Period } from '../../domain/period';
import type { Quantity } from '../../domain/quantity';
import type { Appearance } from '../../domain/quote';
import type { Source, Speaker } from '../../domain/source';

/**
 * Records as they are written in the files of a package: what `parseDataset` reads back as the same records. What is
 * known of no record (a precision, an occasion) is left out, as in the files.
 */
export function wireClaim(claim: Claim): WireClaim {
  const { id, indicator, refArea, counterpartArea, said, status, scope } = claim;
  const { by, on, basis, precision, at } = said;
  return {
    id,
    indicator: indicator.id,
    refArea: wireArea(refArea),
    counterpartArea,
    quantity: wireQuantity(claim.quantity),
    period: wirePeriod(claim.period),
    said: { by, on, basis, ...(precision === 'day' ? {} : { precision }), ...(at === null ? {} : { at }) },
    ...(status === 'stated' ? {} : { status }),
    scope: [...scope],
    appearances: claim.appearances.map((appearance) => ({
      source: appearance.source,
      quote: { ...appearance.quote },
      figure: { ...appearance.figure },
      ...wireTranslation(appearance),
    })),
    ...(claim.deeds ? { deeds: claim.deeds.map((deed) => ({ ...deed })) } : {}),
  };
}

/** Several places together as the list that they are. */
function wireArea(area: AreaId): AreaId | AreaId[] {
  return isCombinedArea(area) ? [...componentAreas(area)] : area;
}

export function wireEvent({ type: _, appearances, ...event }: NewsEvent): WireEvent {
  return {
    ...event,
    refArea: event.refArea && wireArea(event.refArea),
    appearances: appearances.map((appearance) => ({
      source: appearance.source,
      quote: { ...appearance.quote },
      ...wireTranslation(appearance),
    })),
  };
}

export function wireSource(source: Source): WireSource {
  return {
    ...source,
    passages: source.passages.map(({ context, ...passage }) => ({
      ...passage,
      ...(context ? { context: context.map((stretch) => ({ ...stretch })) } : {}),
    })),
    omitted: source.omitted.map((gap) => ({ ...gap })),
  };
}

export function wireSpeaker(speaker: Speaker): WireSpeaker {
  return { ...speaker };
}

/** The file of code lists; what a code does not have is left out. */
export function wireCodes({ areas, topics, indicators, units }: CodeLists): WireCodes {
  return {
    areas: areas.list.map(({ short, members, ...area }) => ({
      ...area,
      ...(short === null ? {} : { short }),
      ...(members.length === 0 ? {} : { members: [...members] }),
    })),
    topics: topics.list.map((topic) => ({ ...topic })),
    indicators: indicators.list.map(({ of, rank, areas, ...indicator }) => ({
      ...indicator,
      ...(of === null ? {} : { of }),
      ...(rank === null ? {} : { rank }),
      ...(areas === null ? {} : { areas: [...areas] }),
    })),
    units: units.list.map(({ symbol, ...unit }) => ({ ...unit, ...(symbol === null ? {} : { symbol }) })),
  };
}

export function wireDerivation(derivation: Derivation): WireDerivation {
  const [first, ...rest] = derivation.areas;
  return {
    ...derivation,
    indicator: derivation.indicator?.id ?? null,
    areas: [wireArea(first), ...rest.map(wireArea)],
    period: wirePeriod(derivation.period),
    formula: wireFormula(derivation.formula),
    assumptions: derivation.assumptions.map((words) => ({ ...words })),
  };
}

export function wireQuantity(quantity: Quantity): WireClaim['quantity'] {
  switch (quantity.kind) {
    case 'direction':
      return { direction: quantity.direction, unit: quantity.unit };
    case 'range': {
      const { bound, amount, upper, unit, direction } = quantity;
      return { bound, amount, upper, unit, ...(direction === null ? {} : { direction }) };
    }
    case 'amount': {
      const { bound, amount, unit, precision, rounded, direction } = quantity;
      return {
        bound,
        amount,
        unit,
        ...(precision === null ? {} : { precision }),
        ...(rounded === null ? {} : { rounded: [rounded[0], rounded[1]] }),
        ...(direction === null ? {} : { direction }),
      };
    }
  }
}

export function wirePeriod(period: Period): WirePeriod {
  return period.kind === 'duration'
    ? { kind: 'duration', end: period.end, length: `P${period.years}Y` }
    : { ...period };
}

function wireTranslation({ translation }: Appearance): Pick<WireClaim['appearances'][number], 'translation'> {
  if (translation === null) return {};
  const { lang, text, by, figure } = translation;
  return { translation: { lang, text, by, ...(figure === null ? {} : { figure }) } };
}

export function wireFormula(formula: Formula): WireFormula {
  switch (formula.op) {
    case 'claim':
      return { claim: formula.id };
    case 'derivation':
      return { derivation: formula.id };
    case 'number':
      return { number: formula.value, ...(formula.unit === '' ? {} : { unit: formula.unit }) };
    case 'power':
      return { op: 'power', of: wireFormula(formula.of), exponent: formula.exponent };
    default:
      return { op: formula.op, of: [wireFormula(formula.of[0]), wireFormula(formula.of[1])] };
  }
}
