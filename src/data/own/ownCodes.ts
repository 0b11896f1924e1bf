import type { CodeLists } from '../../domain/codeLists';
import { isAreaId, isIndicatorId, isUnitId } from '../../domain/ids';
import type { IndicatorKind } from '../../domain/indicator';
import {
  OF_INDICATOR,
  OTHER_INDICATORS,
  OTHER_PLACES,
  OTHER_TOPICS,
  OTHER_UNITS,
  withPartner,
} from '../../domain/own/otherNames';
import type { Localized } from '../../domain/source';
import type { WireCodes } from '../wireCodes';

/** Ids of what a reading names: those of the code lists, or new ones, which `lists` has. */
export type OwnCodes = {
  /** `partner` is the other side, where that is not Russia: trade with another is an indicator of its own. */
  readonly indicator: (name: string, unit: string | null, partner?: string | null) => string;
  readonly area: (name: string) => string;
  /** The same for the other side, which is named by its code alone. */
  readonly partner: (name: string) => string;
  readonly unit: (name: string) => string;
  /** The new codes named so far. */
  readonly lists: () => WireCodes;
};

/**
 * The codes of the reader's own beside those that are known. A name that no list has, `other:remittances` or one that
 * the reader wrote, becomes a code with that name; what it is told in is the topic "other" unless a table says better.
 */
export function ownCodes(known: CodeLists): OwnCodes {
  const areas = new Map<string, WireCodes['areas'][number]>();
  const topics = new Map<string, WireCodes['topics'][number]>();
  const indicators = new Map<string, WireCodes['indicators'][number]>();
  const units = new Map<string, WireCodes['units'][number]>();

  const unit = (name: string): string => {
    if (known.units.byId.has(name)) return name;
    const id = isUnitId(name) ? name : slug(name);
    const words = OTHER_UNITS[name] ?? both(name);
    if (!units.has(id)) units.set(id, { id, kind: 'count', name: words, symbol: words });
    return id;
  };

  const topic = (id: string): string => {
    const own = OTHER_TOPICS[id];
    if (!known.topics.byId.has(id) && own) topics.set(id, { id, ...own });
    return id;
  };

  const indicator = (name: string, of: string | null, partner: string | null = null): string => {
    const listed = known.indicators.byId.get(name);
    const isOther = partner !== null && partner !== 'RU';
    const other = listed && isOther ? withPartner(listed.name, placeNames(partner)) : null;
    if (listed && isOther && other) {
      const id = slug(`${name}-with-${codeOf(partner)[0]}`);
      indicators.set(id, { id, name: other, topic: listed.topic, kind: listed.kind });
      return id;
    }
    if (listed) return name;
    const bare = name.replace(OTHER, '');
    const id = slug(bare);
    if (!isIndicatorId(id) || known.indicators.byId.has(id) || indicators.has(id)) return id;
    const [, base = bare, as = null] = OTHER_INDICATORS[bare] ? [] : (/^(.+)-(growth|share)$/.exec(bare) ?? []);
    const [home, kind, en, ru] = OTHER_INDICATORS[base] ?? [OTHER_TOPIC, kindIn(known, of), ...namesOf(base, known)];
    const narrows = as === 'growth' || as === 'share' ? as : null;
    indicators.set(id, {
      id,
      name: narrows ? OF_INDICATOR[narrows]({ en, ru }) : { en, ru },
      topic: topic(known.indicators.byId.get(base)?.topic ?? home),
      kind: narrows ?? kind,
      ...(narrows && known.indicators.byId.has(base) ? { of: base } : {}),
    });
    return id;
  };

  const codeOf = (name: string) => {
    const bare = name.replace(OTHER, '');
    return OTHER_PLACES[bare] ?? ([slug(bare), bare, bare] as const);
  };
  const placeNames = (name: string): Localized => {
    const [, en, ru] = codeOf(name);
    return known.areas.byId.get(name)?.name ?? { en, ru };
  };
  const area = (name: string): string => {
    if (known.areas.byId.has(name)) return name;
    const parts = name.split('+');
    if (parts.length > 1 && parts.every((part) => known.areas.byId.has(part))) return name;
    const [id, en, ru] = codeOf(name);
    if (!known.areas.byId.has(id) && isAreaId(id)) areas.set(id, { id, name: { en, ru } });
    return id;
  };

  return {
    indicator,
    area,
    partner: (name) => (known.areas.byId.has(name) ? name : codeOf(name)[0]),
    unit,
    lists: () => ({
      areas: [...areas.values()],
      topics: [...topics.values()],
      indicators: [...indicators.values()],
      units: [...units.values()],
    }),
  };
}

const OTHER = /^other:/;
const OTHER_TOPIC = 'own-other';

function kindIn({ units }: CodeLists, unit: string | null): IndicatorKind {
  const kind = unit === null ? undefined : units.byId.get(unit)?.kind;
  if (kind === 'ratio' || kind === 'points') return 'share';
  return kind === 'count' ? 'count' : 'level';
}

/** The names of an indicator of the lists, or the reader's own words: `road-length` is "Road length". */
function namesOf(name: string, { indicators }: CodeLists): readonly [en: string, ru: string] {
  const listed = indicators.byId.get(name)?.name;
  const words = name.replaceAll('-', ' ').trim();
  const written = words.charAt(0).toUpperCase() + words.slice(1);
  return listed ? [listed.en, listed.ru] : [written, written];
}

function both(name: string): Localized {
  return { en: name, ru: name };
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** A name as lower-case words of Latin letters and digits, joined by hyphens; `unnamed` where none is left. */
export function slug(name: string): string {
  const latin = [...name.toLowerCase().normalize('NFD')].map((letter) => LATIN[letter] ?? letter).join('');
  return (latin.match(/[a-z0-9]+/g) ?? ['unnamed']).join('-').slice(0, 60).replace(/-$/, '');
}
