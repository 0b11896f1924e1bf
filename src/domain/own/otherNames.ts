import type { IndicatorKind } from '../indicator';
import type { Localized } from '../source';

/** What the recogniser names beyond the code lists, as a topic of the reader's own. */
type OtherTopic = { readonly name: Localized; readonly axisUnit: string };

/** Topics that only the reader's own have; others are those of the code lists. */
export const OTHER_TOPICS: Readonly<Record<string, OtherTopic>> = {
  remittances: { name: { en: 'Remittances', ru: 'Денежные переводы' }, axisUnit: 'USD' },
  'own-other': { name: { en: 'Other', ru: 'Прочее' }, axisUnit: 'USD' },
};

type OtherIndicator = readonly [topic: string, kind: IndicatorKind, en: string, ru: string];

/** By the name after `other:`; the growth and the share of one are named by it, unless they stand here themselves. */
export const OTHER_INDICATORS: Readonly<Record<string, OtherIndicator>> = {
  exports: ['turnover', 'level', 'Exports', 'Экспорт'],
  imports: ['turnover', 'level', 'Imports', 'Импорт'],
  'imports-by-product': ['turnover', 'level', 'Imports of certain goods', 'Импорт отдельных товаров'],
  'exports-by-product': ['turnover', 'level', 'Exports of certain goods', 'Экспорт отдельных товаров'],
  settlements: ['turnover', 'level', 'Settlements', 'Расчёты'],
  'third-currency-settlement': [
    'turnover',
    'level',
    'Settlements in third currencies',
    'Расчёты в валютах третьих стран',
  ],
  'agreements-value': ['investment', 'value', 'Value of agreements', 'Стоимость соглашений'],
  investment: ['investment', 'flow', 'Investment', 'Инвестиции'],
  'investment-in-russia': ['investment', 'flow', 'Investment in Russia', 'Инвестиции в Россию'],
  'investment-projects-completed': [
    'investment',
    'count',
    'Completed investment projects',
    'Завершённые инвестиционные проекты',
  ],
  'project-financing': ['investment', 'value', 'Financing of projects', 'Финансирование проектов'],
  'companies-in-russia': ['companies', 'count', 'Companies in Russia', 'Компании в России'],
  'companies-chinese-capital': [
    'companies',
    'count',
    'Companies with Chinese capital',
    'Компании с китайским капиталом',
  ],
  'joint-plants': ['companies', 'count', 'Joint plants', 'Совместные предприятия'],
  'exhibition-area': ['companies', 'count', 'Area of an exhibition', 'Площадь выставки'],
  freight: ['transport', 'flow', 'Freight', 'Грузоперевозки'],
  containers: ['transport', 'count', 'Containers', 'Контейнеры'],
  flights: ['transport', 'count', 'Flights', 'Рейсы'],
  lorries: ['transport', 'count', 'Lorries', 'Грузовики'],
  passengers: ['transport', 'count', 'Passengers', 'Пассажиры'],
  'road-length': ['transport', 'count', 'Length of roads', 'Протяжённость дорог'],
  'migrant-workers': ['people', 'count', 'Migrant workers', 'Трудовые мигранты'],
  tourists: ['people', 'count', 'Tourists', 'Туристы'],
  trainees: ['people', 'count', 'Trainees', 'Стажёры'],
  jobs: ['people', 'count', 'Jobs', 'Рабочие места'],
  'student-quota': ['people', 'count', 'Quota of students', 'Квота на обучение'],
  students: ['people', 'count', 'Students', 'Студенты'],
  schools: ['people', 'count', 'Schools', 'Школы'],
  remittances: ['remittances', 'flow', 'Remittances', 'Денежные переводы'],
  'remittances-to-russia': ['remittances', 'flow', 'Remittances to Russia', 'Денежные переводы в Россию'],
  'remittance-average': ['remittances', 'value', 'Average remittance', 'Средний перевод'],
  'investment-share-by-sector': [
    'investment',
    'share',
    'Share of a sector in investment',
    'Доля отрасли в инвестициях',
  ],
  'national-currency-settlement-share': [
    'turnover',
    'share',
    'Share of settlements in national currencies',
    'Доля расчётов в национальных валютах',
  ],
  'share-of-foreign-companies': ['companies', 'share', 'Share of foreign companies', 'Доля иностранных компаний'],
  share: ['own-other', 'share', 'A share', 'Доля'],
  gdp: ['own-other', 'level', 'Gross domestic product', 'Валовой внутренний продукт'],
  output: ['own-other', 'level', 'Output', 'Производство'],
};

/** The words around the name of an indicator whose growth or share is told. */
export const OF_INDICATOR: Readonly<Record<'growth' | 'share', (name: Localized) => Localized>> = {
  growth: ({ en, ru }) => ({ en: `Growth: ${lower(en)}`, ru: `Рост: ${lower(ru)}` }),
  share: ({ en, ru }) => ({ en: `Share: ${lower(en)}`, ru: `Доля: ${lower(ru)}` }),
};

/** The name of an indicator of trade with Russia without whom it is with: where it is with another, that is told apart. */
export function withoutRussia({ en, ru }: Localized): Localized {
  return { en: en.replace(/ with Russia$/, ''), ru: ru.replace(/ с Россией$/, '') };
}

/** The same with the partner in it; null where the indicator is of another kind, whose name has no place for one. */
export function withPartner(name: Localized, partner: Localized): Localized | null {
  const bare = withoutRussia(name);
  return bare.en === name.en ? null : { en: `${bare.en} with ${partner.en}`, ru: `${bare.ru}, партнёр: ${partner.ru}` };
}

/** Places by the name after `other:`: code, and names in both languages. Codes are of ISO 3166 where there is one. */
export const OTHER_PLACES: Readonly<Record<string, readonly [id: string, en: string, ru: string]>> = {
  China: ['CN', 'China', 'Китай'],
  Turkey: ['TR', 'Turkey', 'Турция'],
  Iran: ['IR', 'Iran', 'Иран'],
  Germany: ['DE', 'Germany', 'Германия'],
  EU: ['EU', 'European Union', 'Евросоюз'],
  US: ['US', 'United States', 'США'],
  EAEU: ['EAEU', 'Eurasian Economic Union', 'ЕАЭС'],
  CIS: ['CIS', 'Commonwealth of Independent States', 'СНГ'],
  India: ['IN', 'India', 'Индия'],
  Afghanistan: ['AF', 'Afghanistan', 'Афганистан'],
  Belarus: ['BY', 'Belarus', 'Беларусь'],
  Italy: ['IT', 'Italy', 'Италия'],
  France: ['FR', 'France', 'Франция'],
  Korea: ['KR', 'Korea', 'Корея'],
  Japan: ['JP', 'Japan', 'Япония'],
  Emirates: ['AE', 'United Arab Emirates', 'ОАЭ'],
  Azerbaijan: ['AZ', 'Azerbaijan', 'Азербайджан'],
  Ukraine: ['UA', 'Ukraine', 'Украина'],
  Pakistan: ['PK', 'Pakistan', 'Пакистан'],
  Britain: ['GB', 'United Kingdom', 'Великобритания'],
  Netherlands: ['NL', 'Netherlands', 'Нидерланды'],
  Switzerland: ['CH', 'Switzerland', 'Швейцария'],
  Poland: ['PL', 'Poland', 'Польша'],
  Georgia: ['GE', 'Georgia', 'Грузия'],
  Armenia: ['AM', 'Armenia', 'Армения'],
  RU: ['RU', 'Russia', 'Россия'],
  several: ['several', 'Several countries', 'Несколько стран'],
  pair: ['pair', 'Two of the five', 'Две из пяти стран'],
};

/** Units that the recogniser counts in beyond the code lists. */
export const OTHER_UNITS: Readonly<Record<string, Localized>> = {
  flights: { en: 'flights', ru: 'рейсы' },
  vehicles: { en: 'vehicles', ru: 'машины' },
  containers: { en: 'containers', ru: 'контейнеры' },
  schools: { en: 'schools', ru: 'школы' },
  km: { en: 'km', ru: 'км' },
  m2: { en: 'm²', ru: 'м²' },
};

function lower(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
