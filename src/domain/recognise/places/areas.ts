import type { Ground, Span } from '../draft';
import type { Passage } from '../passage';
import { clauseEnd, clauseStart } from '../text/clauses';
import { isOurs, type Place, REPUBLICS } from './places';

export type Sides = {
  readonly refArea: string | null;
  readonly counterpartArea: string | null;
  readonly ground: Ground;
};

/** What is known of places before a sentence: the republic spoken of last, and whether the text is about Russia. */
export type PlaceMemory = { readonly last: string | null; readonly russia: boolean; readonly main: string | null };

const LOCATIVE = /(?:^|[\s"])(?:в|во|из|in|at|near) $/;

/** «на границе с Казахстаном», "at the Kazakh border": a place on the way. */
const BORDER = /(?:границ[а-я]+ с(?:о)?|border with|bordering|border of) \|| ?\| (?:border|frontier|границ)/;
/** A city where something took place names no side, and neither does the name of a speaker. */
function sides({ text, places, attributions }: Passage): readonly Place[] {
  return places.filter((place) => {
    const name = attributions.some((other) => place.start >= other.name.start && place.end <= other.name.end);
    const isCity = place.town && !place.adjective;
    return (
      !name &&
      !BORDER.test(
        `${text.slice(Math.max(0, place.start - 16), place.start)}|${text.slice(place.end, place.end + 14)}`,
      ) &&
      !(
        isCity &&
        LOCATIVE.test(text.slice(Math.max(0, place.start - 6), place.start)) &&
        !/(?:из|from|в) [a-zа-я]+ (?:в|to)/.test(text.slice(Math.max(0, place.start - 6), place.end + 8))
      )
    );
  });
}

const isNamed = ({ attributions }: Passage, { start, end }: Place) =>
  attributions.some(({ name }) => start >= name.start && end <= name.end);

/** The sides of a figure: the places nearest to it, those of its clause before those of the sentence and of the text. */
export function sidesOf(passage: Passage, figure: Span, scope: Span, memory: PlaceMemory, indicator: string): Sides {
  const { text } = passage;
  const all = sides(passage);
  // «Казахстан - 29 млрд (минус 3 %), Узбекистан …»: nothing behind a bracket belongs into it.
  const open = text.lastIndexOf('(', figure.start);
  const close = open < 0 || text.slice(open, figure.start).includes(')') ? -1 : text.indexOf(')', figure.end);
  const last = close < 0 ? scope.end : Math.min(close, scope.end);
  const inScope = all.filter(({ start }) => start >= scope.start && start < last);
  // «на Узбекистан - каждый четвертый доллар»
  const at = / - $/.test(text.slice(0, figure.start)) ? figure.start - 3 : figure.start;
  const inClause = {
    start: clauseStart(passage.bare, at),
    end: clauseEnd(passage.bare, figure.end + (/^ - (?:на|в|из) /.test(text.slice(figure.end)) ? 3 : 0)),
  };
  const near = inScope.filter(({ start }) => start >= inClause.start && start < inClause.end);
  const rest = passage.rest.find(({ start }) => start >= scope.start && start < scope.end);
  if (rest && !near.some(({ area }) => REPUBLICS.includes(area))) {
    return {
      refArea: 'other:several',
      counterpartArea: 'RU',
      ground: { standing: 'certain', rule: 'in-sentence', words: rest },
    };
  }
  // «Из прошлогодних 46 млрд на Казахстан пришлось …»: the whole is not that of the part.
  const isWhole = /(?:^|[,;] )из (?!них |которых )(?:[а-я]+ )?$/.test(text.slice(0, figure.start));
  const through = /transit|freight/.test(indicator) ? all.find((place) => isThrough(text, place)) : undefined;
  const run = through ? runOf(all.slice(all.indexOf(through)), text) : null;
  const road = run?.[0] === through && run ? run : through ? [through] : [];
  const earlier = all.filter(({ start }) => start < figure.start);
  const pools = isWhole ? [earlier] : [road, near, inScope, earlier, all];
  const pool = pools.find((places) => places.some(({ area }) => isOurs(area))) ?? [];
  // Nobody named a side, but for the minister of a republic who speaks.
  const speaker =
    memory.last === null && pool.length === 0 ? passage.places.find(({ area }) => REPUBLICS.includes(area)) : undefined;
  const own = chosen(speaker && isNamed(passage, speaker) ? [speaker] : pool, all, figure, passage.bare, indicator);
  const foreign = thirdSide([near, inScope, all], figure, indicator);
  const russia = all.some(({ area }) => area === 'RU');
  // Russia and a third country, and nobody of the five.
  const others =
    own === null && passage.pointers.length === 0 ? all.find(({ area }) => area.startsWith('other:')) : undefined;
  const counterpart =
    foreign && !(nearRussia(near, inScope) && !isTheirs(all, text, inClause))
      ? foreign.area
      : others && russia
        ? others.area
        : russia || memory.russia
          ? 'RU'
          : null;
  const isAway =
    own !== null &&
    (isPairOfOurs(own, text, { memory, russia, indicator }) ||
      // "Turkmen supplies to the republic", where another was spoken of.
      (!russia &&
        own.area !== memory.last &&
        memory.last !== null &&
        passage.pointers.some(({ start }) => /(?<![a-z])(?:to|from|with) $/.test(text.slice(0, start)))) ||
      (!russia && AMONG.test(text)) ||
      (!russia && isBetweenOurs(near.length > 0 ? near : all, text)));
  if (own) {
    const words = { start: own.start, end: own.end };
    return {
      refArea: own.area,
      counterpartArea: own.area === 'other:pair' || isAway ? null : counterpart,
      ground: { standing: 'certain', rule: 'in-sentence', words },
    };
  }
  const pointer = passage.pointers[0] ?? null;
  const refArea = memory.last ?? memory.main;
  return {
    refArea,
    counterpartArea: !russia && AMONG.test(text) ? null : counterpart,
    ground: {
      standing: refArea ? 'assumed' : 'missing',
      rule: refArea ? 'in-sentence-before' : 'nothing-said',
      words: pointer,
    },
  };
}

/** «Транзитом через территорию Казахстана в Узбекистан»: the carriage is that of the country between. */
const isThrough = (text: string, { area, start }: Place) =>
  REPUBLICS.includes(area) &&
  /(?:через|по территории|through|via|across)(?: [a-zа-я]+)? $/.test(text.slice(Math.max(0, start - 34), start));

/** Trade of two of the five: «в соседний Казахстан туркменские теплицы отгрузили», "Kazakh-Uzbek trade", "Kazakhstan's trade with Uzbekistan". */
function isBetweenOurs(near: readonly Place[], text: string): boolean {
  const ours = near.filter(({ area }) => REPUBLICS.includes(area));
  if (new Set(ours.map(({ area }) => area)).size !== 2) return false;
  const roles = ours.map(({ start }) => ROLE.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '');
  const [first, last] = [ours[0], ours.at(-1)];
  const between = first && last ? text.slice(first.end, last.start) : '';
  if (between === '-') return true;
  if (/^(?:,| и| and)/.test(between)) return EACH_OTHER.test(text);
  // «Казахстан берет киргизской одежды на …»
  return roles.filter((role) => role !== '').length === 1 || first?.adjective !== last?.adjective;
}
const ROLE = /(?:^|[\s("])(в|во|с|со|из|to|into|with|from)(?: [а-я]+(?:ий|ей|юю|его)| the| neighbou?ring)? $/;
/** What several do with each other, and with nobody else. */
const AMONG = /(?:among|between) themselves|(?<!(?:двух|обеих) стран[^,;.]*)между собой/;
/** What two do with each other. */
const EACH_OTHER =
  /(?:друг с другом|между собой|обменя|взаимн|наторговал|each other|one another|between them|exchanged|traded (?:goods|with)|mutual)/;

/** "Shipments to Kazakhstan", where another republic was spoken of: two of the five with each other. */
function isPairOfOurs(
  own: Span & { readonly area: string },
  text: string,
  { memory, russia, indicator }: { readonly memory: PlaceMemory; readonly russia: boolean; readonly indicator: string },
): boolean {
  if (russia || !/exports|by-product|tourists|migrant|passengers|remittances/.test(indicator)) return false;
  const other = memory.last !== null && memory.last !== own.area && REPUBLICS.includes(memory.last);
  return (
    other &&
    REPUBLICS.includes(own.area) &&
    (/imports|tourists|migrant|passengers|remittances/.test(indicator) ? FROM_THERE : TO_THERE).test(
      text.slice(0, own.start),
    )
  );
}

/** One of ours among places: several joined by "and" are one area together; else the nearest. */
function chosen(
  places: readonly Place[],
  all: readonly Place[],
  figure: Span,
  text: string,
  indicator: string,
): (Span & { area: string }) | null {
  const ours = places.filter(({ area }) => isOurs(area));
  if (ours.length === 0) return null;
  const republics = ours.filter(({ area }) => area !== 'CA5');
  const distinct = [...new Set(republics.map(({ area }) => area))];
  if (distinct.length >= 2) {
    // A comma between them ends the clause, and not the run.
    const joined = runOf(
      all.filter(({ area }) => REPUBLICS.includes(area)),
      text,
    );
    if (joined?.some((place) => republics.includes(place))) {
      const codes = new Set(joined.map(({ area }) => area));
      const [first, last] = [joined[0], joined.at(-1)];
      if (first && last && codes.size >= 2) {
        const isPair =
          codes.size === 2 &&
          /(?:между|between) $/.test(text.slice(0, first.start)) &&
          !places.some(({ area }) => area === 'RU');
        return {
          start: first.start,
          end: last.end,
          area: codes.size === 5 ? 'CA5' : isPair ? 'other:pair' : 'other:several',
        };
      }
    }
  }
  const isShare = /share/.test(indicator);
  const preferred = republics.length > 0 && (isShare || distinct.length === 1) ? republics : ours;
  const far = (place: Place) => {
    const isBefore = place.end <= figure.start;
    const between = isBefore ? text.slice(place.end, figure.start) : text.slice(figure.end, place.start);
    const joined = !isBefore && /(?<![a-zа-я])(?:and|и|а|while|but)(?![a-zа-я])/.test(between);
    const apart = joined || /[,;]/.test(between) ? 25 : 0;
    return apart + (isBefore ? figure.start - place.end : (place.start - figure.end) * 1.2 + 3);
  };
  return [...preferred].sort((a, b) => far(a) - far(b))[0] ?? null;
}

const TO_THERE = /(?:^|\s)(?:to|into|в|(?<=^|, )(?:из|from)) (?:(?:соседн|братск)[а-я]+ |neighbou?ring )?$/;
const FROM_THERE = /(?:^|\s)(?:to|into|в|из|from) (?:(?:соседн|братск)[а-я]+ |neighbou?ring )?$/;
/** Republics in a row: «Казахстана, Киргизии и Таджикистана». */
function runOf(republics: readonly Place[], text: string): readonly Place[] | null {
  let run: Place[] = [];
  for (const place of republics) {
    const last = run.at(-1);
    if (last && /^(?:,? (?:и|and|с|with|or|или)(?: с| with)?(?: the)? |, |-)$/.test(text.slice(last.end, place.start)))
      run.push(place);
    else if (run.length < 2) run = [place];
  }
  return run.length >= 2 ? run : null;
}

function thirdSide([near, scope, all]: readonly (readonly Place[])[], figure: Span, indicator: string): Place | null {
  if (/^oil-transit|^transport|^overland|chinese/.test(indicator)) {
    return indicator.includes('chinese') ? (all?.find(({ area }) => area === 'other:China') ?? null) : null;
  }
  const foreign = (places: readonly Place[] | undefined) =>
    places?.filter(({ area }) => area.startsWith('other:')) ?? [];
  const pool = [near, scope].map(foreign).find((places) => places.length > 0) ?? [];
  return [...pool].sort((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start))[0] ?? null;
}

/** "China stayed ahead of Russia: its trade with Kazakhstan": whose it is, the beginning of the sentence tells. */
const isTheirs = (all: readonly Place[], text: string, { start }: Span) =>
  start > 0 && (all[0]?.area.startsWith('other:') ?? false) && /^(?:its|their|his|его|ее|их) /.test(text.slice(start));

/** Russia stands nearer to the figure than the other country does. */
function nearRussia(near: readonly Place[], scope: readonly Place[]): boolean {
  const has = (places: readonly Place[], other: boolean) =>
    places.some(({ area }) => (other ? area.startsWith('other:') : area === 'RU'));
  if (has(near, true)) return has(near, false);
  return has(scope, false) || has(near, false);
}
