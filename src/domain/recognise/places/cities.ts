/** Towns and parts of the countries, by area, in tables of words: capitals, Russia's regions, the towns of the five. */
export const CITIES: readonly (readonly [area: string, table: string])[] = [
  [
    'RU',
    `москв* moscow* екатеринбург* свердловск* челябинск* омск* новосибирск* оренбург* оренбуржь* самар* саратов* астрахан* волгоград* казань казани
    башкири* башкортостан* башкирск* уфа уфе уфы уфу уфимск* перм* тюмен* тюменск* томск* томске красноярск* иркутск* алтайск* кемеров*
    кузбасс* курган* ульяновск* нижегород* ростовск* краснодар* кубан* ставропол* дагестан* махачкал* калининград* владивосток* воронеж*
    белгород* липецк* тульск* калужск* ленинградск* мурманск* архангельск* вологод* удмурт* ижевск* чуваш* мордов* пенз* подмосковь*
    якут* бурят* хабаровск* приморь* газпром* роснефт* лукойл* росатом* камаз* автоваз* миасс* тольятти магнитогорск* череповец* таганрог* челны сбербанк* втб русал* новатэк* роскосмос*
    россельхознадзор* россотрудничеств* росморречфлот* yekaterinburg miass togliatti magnitogorsk cherepovets taganrog chelyabinsk omsk novosibirsk orenburg samara saratov astrakhan
    volgograd kazan tatarstan bashkortostan bashkir ufa perm tyumen tomsk krasnoyarsk irkutsk altai_territory kemerovo kurgan ulyanovsk
    nizhny_novgorod rostov-on-don krasnodar stavropol dagestan makhachkala kaliningrad vladivostok voronezh belgorod lipetsk kaluga
    murmansk udmurtia chuvashia penza siberia* urals gazprom rosneft lukoil rosatom kamaz avtovaz sberbank vtb rusal novatek siberian`,
  ],
  [
    'KZ',
    `астан* алма-ат* алматы astana* almaty актау атырау актобе актюбинск* костана* караганд* шымкент* павлодар* уральске петропавловск* кокшетау тараз* кызылорд* экибастуз*
    темиртау байконур* aktau atyrau aktobe kostanay karaganda shymkent pavlodar petropavl kokshetau taraz kyzylorda ekibastuz baikonur`,
  ],
  ['KG', 'бишкек* bishkek* оше джалал-абад* иссык-кул* нарын* каракол* osh jalal-abad issyk-kul naryn karakol'],
  ['TJ', 'душанб* dushanbe* худжанд* хорог* бохтар* куляб* согдийск* khujand khorog bokhtar kulob sughd'],
  ['TM', 'ашхабад* ашгабат* ashgabat* ashkhabad* туркменбаши балканабад* turkmenbashi balkanabat'],
  [
    'UZ',
    'ташкент* самарканд* tashkent* samarkand* бухар* андижан* наманган* ферган* нукус* ангрен* навои термез* каракалпак* bukhara andijan namangan fergana nukus angren navoi termez karakalpak*',
  ],
  ['other:China', 'пекин* beijing*'],
  ['other:Turkey', 'анкар* ankara*'],
  ['other:Germany', 'берлин* berlin*'],
];
