import type { Context } from './context';
import { STATE_FUNDED } from './counted';
import { cuesOf } from './topics';

const CURRENCIES =
  /(?:национальн[а-я]+ валют|рубл|тенге|нацвалют|сум(?:ах|ов)|сом(?:ах|ов)|national currenc|roubles?|rubles?|tenge|local currenc|som(?![a-zа-я]))/;
const THIRD =
  /(?:доллар[а-я]*|евро|юан|yuan|третьих стран|dollar|euro|third (?:countr|currenc)|недружественн|hard currenc)/;

const SHARE_OF_CURRENCY =
  /(?:share|part|proportion|role|weight|дол[а-я]{1,2}|част[а-я]{1,2}) (?:of (?:the )?)?(?:national|local|own|roubles?|rubles?|tenge|soums?|национальн|нацвалют|рубл|тенге)|(?:(?<!\d )in|в|на) (?:the )?(?:national|local|their own|roubles?|rubles?|национальн[а-я]+ валют|нацвалют|рубл)/;

/** The indicator of a part of a whole: which whole, the words around it tell; null where none does. */
export function shareOf(context: Context): string | null {
  const { figure, clause, sentence, before, last, start, end } = context;
  const near = `${figure} ${clause}`;
  const after = sentence.slice(end, end + 60);
  const all = sentence;
  const settle =
    /(?:расчет|платеж|сделок|settle|payment|paid|invoic|transactions|дол[а-я]+ (?:[а-я]+ )?(?:нацвалют|национальн[а-я]+ валют|рубл[яей]|тенге))/;
  if (
    STATE_FUNDED.test(`${near} ${after}`) &&
    /(?:студент|учатся|обуча|вуз|student|study|universit)/.test([all, ...before].join(' '))
  )
    return 'students-state-funded';
  const own = /^[^,.;]{0,14}?(?<![a-zа-я])(экспорт|импорт|export|import)/.exec(after)?.[1];
  if (own && !settle.test(near)) return tradeShare(/экспорт|export/.test(own) ? 'exports' : 'imports');
  const isForeign = THIRD.test(near) && !CURRENCIES.test(near) && !/(?:without|без|bypassing|минуя) /.test(near);
  if (isForeign && (last === 'national-currency-settlement-share' || settle.test(before[0] ?? '')))
    return 'other:third-currency-settlement-share';
  if (
    settle.test(all) ||
    SHARE_OF_CURRENCY.test(near) ||
    (CURRENCIES.test(near) && before.some((words) => settle.test(words)))
  ) {
    const isThird = last === 'other:third-currency-settlement-share' && !CURRENCIES.test(near);
    return isThird || isForeign ? 'other:third-currency-settlement-share' : 'national-currency-settlement-share';
  }
  const people = /^other:(migrant-workers|tourists|passengers|trainees)$/.exec(last ?? '')?.[1];
  if (
    people &&
    (/(?:из них|of (?:them|these|those|whom)(?![a-z]))/.test(all) ||
      /^ (?:[a-z]+ ){0,2}?(?:are|is|were|work|works|worked|come|comes|came|go|live|lives)(?![a-z])/.test(after))
  )
    return `other:${people}-share`;
  if (/(?:сухопутн|по суше|наземн|overland|by land|land (?:routes?|transport|corridors?))/.test(all))
    return 'overland-freight-share';
  if (
    /(?:финансир|financ|(?<![a-z])lent|(?<![a-z])loan|кредит)/.test(near) ||
    (/(?:даст|выделит|предоставит|обеспечит|покроет|provide|cover|pay|put up)/.test(near) &&
      /(?:проект|project|строительств|construction)/.test(all))
  )
    return 'other:project-financing-share';
  if (/^[^,;]{0,12}(?:ввп|валового|gross domestic|(?:[a-z']+ ){0,3}gdp)/.test(after))
    return /^other:remittance/.test(last ?? '') || /remittances|transfers|перевод/.test(near)
      ? 'other:remittances-share'
      : 'other:gdp-share';
  if (/(?:перевод|remit|transfers)/.test(all)) return 'other:remittances-share';
  if (
    cuesOf(all).some(({ topic }) => topic === 'migrants') ||
    /приезж|работник|workers|foreigners|to work|(?:for|of) (?:work|jobs)(?![a-z])/.test(all)
  )
    return 'other:migrant-workers-share';
  if (
    /(?:иностранн[а-я]+ (?:фирм|компани|предприят|капитал|участи)|foreign (?:firms|compan|business|enterpris))/.test(
      near,
    ) ||
    (/(?:компани|предприят|фирм|companies|firms)/.test(near) && /(?:иностран|foreign)/.test(all))
  )
    return 'other:share-of-foreign-companies';
  // "A tenth of it came this year": of what was spoken of.
  const whole = /^(?:other:)?(assistance|investment|remittances|exports|imports)/.exec(last ?? '')?.[1];
  if (
    whole &&
    /(?:of (?:it|that|this|them|these|the (?:total|amount|sum))(?![a-z])|из (?:них|этой|этого|нее|него))/.test(
      `${near}${after}`,
    )
  )
    return `other:${whole}-share${whole === 'investment' ? '-by-sector' : ''}`;
  const isInvestment =
    /(?:инвестиц|вложен|из которых|invest|of which|of (?:it|that|this|them)(?: money| sum)? (?:went|goes|was|is)|of (?:this|that|the) (?:money|sum|capital)|из них|эт(?:их|ой) (?:денег|средств|суммы|вложений))/;
  if (
    isInvestment.test(near) &&
    (/(?:инвест|вложен|invest)/.test(near) || /^(?:investment|other:investment)/.test(last ?? ''))
  )
    return 'other:investment-share-by-sector';
  if (
    /(?:(?:эт(?:ого|ой|их)|ее|их) (?:объема|торговли|суммы|(?:товаро)?оборота|итога|цифры)|of (?:this(?! year)|that|it|the total|(?:the )?region(?:al|'s)|russia's trade with (?:the region|central asia))(?![a-z]))/.test(
      near,
    ) ||
    (REGIONAL.test(all) && /(?:казах|узбек|кирг|кырг|тадж|турк|kazakh|uzbek|kyrgyz|tajik|turkm)/.test(all))
  )
    return 'share-of-regional-turnover';
  if (
    last === 'share-of-regional-turnover' &&
    /(?<![a-zа-я])(?:пришл|дал[аио]?(?![а-я])|приход|остал|доста[лн]|остава|остальн|обеспеч|accounted|came|приходи|обеспечи|supply|supplied|contribut|make up|makes up|provide|reach|rest)/.test(
      near,
    )
  )
    return last;
  const foreign =
    /(?:внешн[а-я]+ торговл|торгов[а-я]+ партн|внешнеторгов|(?:всего|общего) товарооборота|всей торговли|товарооборота (?:респ|стран|казах|узбек|кирг|кырг|тадж)|(?:foreign|total|overall|external|its|country's|republic's) trade|trade of the)/;
  if (foreign.test(all)) return 'russia-share-of-total-trade';
  // "a tenth of everything that we sell abroad"
  const isAbroad =
    /(?:(?:прода|вывоз|поставля|отправля)[а-я]*[^,.;]* за (?:рубеж|границу)|(?:s[eo]l[ld]s?|ship[a-z]*|sales|sent) (?:abroad|overseas))/;
  if (isAbroad.test(`${near} ${after}`)) return tradeShare('exports');
  if (/(?:экспорт|export)/.test(near) || (/(?:экспорт|export)/.test(all) && !/(?:импорт|import)/.test(near)))
    return tradeShare('exports');
  if (/(?:импорт|import)/.test(all)) return tradeShare('imports');
  if (last && /share|students-state-funded/.test(last) && !/growth/.test(last)) return last;
  if (/(?:оборот|торговл|trade|turnover)/.test(all))
    return /(?:регион|централ|region|central)/.test([all, before[0], before.at(-1)].join(' ')) &&
      /(?:пришл|приход|дал|да[ею]т|обеспечи|account|came from|with)/.test(near)
      ? 'share-of-regional-turnover'
      : 'russia-share-of-total-trade';
  if (last === 'trade-turnover')
    return start > 0 && /(?:регион|централ|region|central)/.test(before.slice(0, 2).join(' '))
      ? 'share-of-regional-turnover'
      : 'russia-share-of-total-trade';
  if (/^other:remittance/.test(last ?? '')) return 'other:remittances-share';
  if (/^students/.test(last ?? '')) return 'other:students-share';
  if (/(?:переводы|remittances)/.test(before.join(' '))) return 'other:remittances-share';
  return /^(?:other:)?(?:exports|imports)/.test((last ?? '').replace('-by-product', ''))
    ? `other:${/imports/.test(last ?? '') ? 'imports' : 'exports'}-share`
    : null;
}
const REGIONAL =
  /(?:(?:торговл|товарооборот)[а-я]* росси[а-я]+ (?:с|со) (?:странами )?(?:центральн|регион|пятерк|пятью)|russia's (?:trade|turnover) with (?:central asia|the region|the five)|trade (?:between|of) (?:russia and|the region)|на (?:стран[а-я]+ )?(?:региона?|центральн[а-я]+ ази[а-я]+) при)/;
const tradeShare = (way: 'exports' | 'imports') => `other:${way}-share`;
