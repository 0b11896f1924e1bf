/** Towns, regions and companies known as a country's own, by area, in tables of words; of other countries the capitals. */
export const CITIES: readonly (readonly [area: string, table: string])[] = [
  [
    'RU',
    `москв* moscow* екатеринбург* свердловск* челябинск* омск* новосибирск* оренбург* оренбуржь* самар* саратов* астрахан*
    волгоград* казань казани башкири* башкортостан* башкирск* уфа уфе уфы уфу уфимск* перм* томск* красноярск* иркутск*
    алтайск* кузбасс* ростовск* краснодар* ставропол* калининград* владивосток* воронеж* газпром*
    роснефт* лукойл* росатом* камаз* автоваз* сбербанк* втб россотрудничеств* yekaterinburg chelyabinsk omsk novosibirsk
    orenburg samara saratov astrakhan volgograd kazan tatarstan bashkortostan bashkir ufa nizhny_novgorod
    rostov-on-don kaliningrad vladivostok siberia* urals gazprom rosneft lukoil rosatom kamaz avtovaz sberbank vtb`,
  ],
  [
    'KZ',
    `астан* алма-ат* алматы astana* almaty актау атырау актобе актюбинск* костана* караганд* шымкент* уральске
    петропавловск* байконур* aktau atyrau aktobe kostanay karaganda shymkent pavlodar kyzylorda
    baikonur`,
  ],
  ['KG', 'бишкек* bishkek* оше джалал-абад* иссык-кул* osh jalal-abad issyk-kul'],
  ['TJ', 'душанб* dushanbe* худжанд* согдийск* khujand sughd'],
  ['TM', 'ашхабад* ашгабат* ashgabat* туркменбаши turkmenbashi'],
  ['UZ', 'ташкент* самарканд* tashkent* samarkand* бухар* ферган* bukhara fergana karakalpak*'],
  ['other:China', 'пекин* beijing*'],
  ['other:Turkey', 'анкар* ankara*'],
  ['other:Germany', 'берлин* berlin*'],
];
