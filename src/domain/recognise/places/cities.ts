/** Towns, regions and companies known as a country's own, by area, in tables of words; of other countries the capitals. */
export const CITIES: readonly (readonly [area: string, table: string])[] = [
  [
    'RU',
    `москв* moscow* екатеринбург* челябинск* омск* новосибирск* оренбург* оренбуржь* самар* саратов* астрахан*
    волгоград* казань казани башкири* башкортостан* уфа уфе уфы уфу перм*
    ростовск* краснодар* ставропол* газпром*
    роснефт* лукойл* росатом* камаз* автоваз* сбербанк* втб россотрудничеств* yekaterinburg chelyabinsk omsk novosibirsk
    orenburg samara saratov astrakhan kazan tatarstan bashkortostan
    siberia* urals gazprom rosneft lukoil rosatom kamaz avtovaz sberbank vtb`,
  ],
  [
    'KZ',
    `астан* алма-ат* алматы astana* almaty актау атырау актобе костана* караганд* уральске
    петропавловск* байконур* aktau atyrau pavlodar kyzylorda
    baikonur`,
  ],
  ['KG', 'бишкек* bishkek* оше джалал-абад* иссык-кул* osh'],
  ['TJ', 'душанб* dushanbe* худжанд* согдийск* khujand sughd'],
  ['TM', 'ашхабад* ашгабат* ashgabat* туркменбаши turkmenbashi'],
  ['UZ', 'ташкент* самарканд* tashkent* samarkand* karakalpak*'],
  ['other:China', 'пекин* beijing*'],
  ['other:Turkey', 'анкар* ankara*'],
  ['other:Germany', 'берлин* berlin*'],
];
