/**
 * News texts invented for this project, each with its reading. A figure is a line of its words in the text, what they say,
 * the indicator, the two sides, the period and who said it; `/` parts readings that are both right, `!` marks what is no
 * figure about Russia and the five.
 *
 *   '… | >= 5e9 USD | …'   the signs of bounds are those of the claims for tests; `5..6e9 USD` is between, `falling 3 %` a fall
 *   2024, 2024-05, 2024-01-01..2024-09-30, ..2025-10-01, @2025-10-01 (as of), by 2030-12-31, per-year, - (none)
 */
export type Reading = {
  readonly id: string;
  readonly lang: 'ru' | 'en';
  readonly published: string;
  readonly text: string;
  readonly figures: readonly string[];
};

export const READINGS: readonly Reading[] = [
  {
    id: 'ru-customs',
    lang: 'ru',
    published: '2025-09-24',
    text: `Взаимная торговля России и Киргизии прибавила 14 %

За январь – август 2025 года объём взаимной торговли России и Киргизии достиг $2,7 млрд, следует из данных Федеральной таможенной службы. Это на 14 % выше показателя за тот же период 2024 года. Экспорт Киргизии в Россию увеличился в 1,3 раза, до $640 млн, импорт – на 9,5 %, до $2,06 млрд.`,
    figures: [
      'прибавила 14 % | = 14 % | trade-turnover-growth | KG RU | 2025-01-01..2025-08-31 | - / Федеральной таможенной службы',
      'достиг $2,7 млрд | = 2.7e9 USD | trade-turnover | KG RU | 2025-01-01..2025-08-31 | Федеральной таможенной службы',
      'на 14 % выше | = 14 % | trade-turnover-growth | KG RU | 2025-01-01..2025-08-31 | - / Федеральной таможенной службы',
      'увеличился в 1,3 раза | = 1.3 x | other:exports-growth | KG RU | 2025-01-01..2025-08-31 | - / Федеральной таможенной службы',
      'до $640 млн | = 640e6 USD | other:exports | KG RU | 2025-01-01..2025-08-31 | - / Федеральной таможенной службы',
      'на 9,5 % | = 9.5 % | other:imports-growth | KG RU | 2025-01-01..2025-08-31 | - / Федеральной таможенной службы',
      'до $2,06 млрд | = 2.06e9 USD | other:imports | KG RU | 2025-01-01..2025-08-31 | - / Федеральной таможенной службы',
    ],
  },
  {
    id: 'ru-remittances',
    lang: 'ru',
    published: '2025-04-22',
    text: `Переводы из России растут

В первом квартале трудовые мигранты отправили из России в Узбекистан 2,4 млрд долларов – почти на треть больше, чем год назад, сообщил Центральный банк Узбекистана. На Россию приходится около 78 % всех переводов в страну. «По итогам года ждём не менее 13 млрд», – сказал зампред регулятора Бахром Юсупов.`,
    figures: [
      '2,4 млрд долларов | = 2.4e9 USD | other:remittances | UZ RU | 2025-01-01..2025-03-31 | Центральный банк Узбекистана',
      'почти на треть больше | < 0.3333333 share | other:remittances-growth | UZ RU | 2025-01-01..2025-03-31 | Центральный банк Узбекистана',
      'около 78 % | ~ 78 % | other:remittances-share | UZ RU | @2025-04-22 / 2025-01-01..2025-03-31 | - / Центральный банк Узбекистана',
      'не менее 13 млрд | >= 13e9 USD | other:remittances | UZ RU | 2025 | зампред регулятора Бахром Юсупов',
    ],
  },
  {
    id: 'ru-investors',
    lang: 'ru',
    published: '2024-08-15',
    text: `Газ, медь и стройка

С начала года российские компании вложили в экономику Узбекистана 1,1 млрд долларов, следует из отчёта Агентства по инвестициям. Накопленный объём прямых инвестиций из России приблизился к 13 млрд долларов. В работе 70 совместных проектов на общую сумму 20,6 млрд долларов; ещё 15 завершены. Срок строительства завода – 36 месяцев.`,
    figures: [
      '1,1 млрд долларов | = 1.1e9 USD | investment-inflow | UZ RU | 2024-01-01..2024-08-15 | отчёта Агентства по инвестициям / Агентства по инвестициям',
      'приблизился к 13 млрд долларов | < 13e9 USD | investment-stock | UZ RU | @2024-08-15 / 2024-01-01..2024-08-15 | - / отчёта Агентства по инвестициям / Агентства по инвестициям',
      '70 совместных проектов | = 70 projects | investment-projects | UZ RU | @2024-08-15 | - / отчёта Агентства по инвестициям / Агентства по инвестициям',
      'на общую сумму 20,6 млрд долларов | = 20.6e9 USD | investment-projects-value | UZ RU | @2024-08-15 | - / отчёта Агентства по инвестициям / Агентства по инвестициям',
      'ещё 15 | = 15 projects | other:investment-projects-completed | UZ RU | @2024-08-15 | - / отчёта Агентства по инвестициям / Агентства по инвестициям',
    ],
  },
  {
    id: 'ru-share',
    lang: 'ru',
    published: '2025-02-20',
    text: `Рубли вытесняют доллары

Доля национальных валют во взаиморасчётах России и Таджикистана выросла за год с 64 до 81 %, рассказал посол России в Душанбе Андрей Вершинин. На доллар теперь приходится меньше десятой части платежей. По прогнозу дипломата, к концу 2026 года показатель превысит 90 %.`,
    figures: [
      '64 | = 64 % | national-currency-settlement-share | TJ RU | - / 2024 / 2023 / @2024-02-20 | посол России в Душанбе Андрей Вершинин',
      '81 % | = 81 % | national-currency-settlement-share | TJ RU | - / 2024 / @2025-02-20 / 2024-02-20..2025-02-20 | посол России в Душанбе Андрей Вершинин',
      'меньше десятой части | under 0.1 share | other:third-currency-settlement-share | TJ RU | @2025-02-20 | - / посол России в Душанбе Андрей Вершинин',
      'превысит 90 % | > 90 % | national-currency-settlement-share | TJ RU | by 2026-12-31 | посол России в Душанбе Андрей Вершинин',
    ],
  },
  {
    id: 'ru-wheat',
    lang: 'ru',
    published: '2025-11-05',
    text: `Зерно для южных соседей

Россия с июля отгрузила в Таджикистан 310 тыс. т пшеницы, в Киргизию – 95 тыс. т, подсчитал аналитик Игорь Павлов из «АгроБаланса». Годом ранее было 270 тыс. и 120 тыс. т соответственно. Тонна продовольственной пшеницы стоит 14,5 тыс. рублей.`,
    figures: [
      '310 тыс. т | = 310e3 t | other:imports-by-product | TJ RU | 2025-07-01..2025-11-05 | аналитик Игорь Павлов / аналитик Игорь Павлов из «АгроБаланса»',
      '95 тыс. т | = 95e3 t | other:imports-by-product | KG RU | 2025-07-01..2025-11-05 | аналитик Игорь Павлов / аналитик Игорь Павлов из «АгроБаланса»',
      '270 тыс. | = 270e3 t | other:imports-by-product | TJ RU | 2024-07-01..2024-11-05 | - / аналитик Игорь Павлов / аналитик Игорь Павлов из «АгроБаланса»',
      '120 тыс. т | = 120e3 t | other:imports-by-product | KG RU | 2024-07-01..2024-11-05 | - / аналитик Игорь Павлов / аналитик Игорь Павлов из «АгроБаланса»',
    ],
  },
  {
    id: 'ru-students',
    lang: 'ru',
    published: '2025-10-14',
    text: `Учёба в России

В вузах России обучаются более 12 тысяч граждан Туркменистана, из них каждый шестой – за счёт российского бюджета. Об этом заявила ректор Гульнара Аманова на форуме в Ашхабаде. В прошлом учебном году на подготовительные курсы записались 2 150 человек. Средний возраст поступающих – 19 лет.`,
    figures: [
      'более 12 тысяч граждан | > 12000 persons | students | TM RU | @2025-10-14 | ректор Гульнара Аманова',
      'каждый шестой | = 0.1666667 share | students-state-funded | TM RU | @2025-10-14 | ректор Гульнара Аманова',
      '2 150 человек | = 2150 persons | other:trainees / students | TM RU | 2024-09-01..2025-08-31 / 2024 | - / ректор Гульнара Аманова',
    ],
  },
  {
    id: 'ru-transit',
    lang: 'ru',
    published: '2026-01-27',
    text: `Вагоны идут на юг

По итогам 2025 года железнодорожный транзит российских грузов через Казахстан снизился на 2,1 % и составил 27,3 млн т, говорится в сообщении компании «Казахстан темир жолы». По коридору «Север – Юг» прошло чуть более 2,2 млн т. В нынешнем году планируется довести этот объём до 3 млн т.`,
    figures: [
      'снизился на 2,1 % | falling 2.1 % | rail-transit-growth | KZ RU | 2025 | сообщении компании «Казахстан темир жолы» / компании «Казахстан темир жолы»',
      '27,3 млн т | = 27.3e6 t | rail-transit | KZ RU | 2025 | сообщении компании «Казахстан темир жолы» / компании «Казахстан темир жолы»',
      'чуть более 2,2 млн т | > 2.2e6 t | north-south-freight | KZ RU | 2025 | - / сообщении компании «Казахстан темир жолы» / компании «Казахстан темир жолы»',
      'до 3 млн т | = 3e6 t | north-south-freight | KZ RU | 2026 / 2026-01-01..2026-01-27 | - / сообщении компании «Казахстан темир жолы» / компании «Казахстан темир жолы»',
    ],
  },
  {
    id: 'ru-list',
    lang: 'ru',
    published: '2025-07-10',
    text: `Россия – Узбекистан: полугодие в цифрах

Товарооборот: 6,2 млрд долл. (+11,4 %)
Экспорт Узбекистана в Россию: 1,9 млрд долл.
Предприятий с российским капиталом: 3 240
Авиарейсов в неделю: 412
Телефон редакции: +7 495 123-45-67`,
    figures: [
      '6,2 млрд долл. | = 6.2e9 USD | trade-turnover | UZ RU | 2025-01-01..2025-06-30 | -',
      '+11,4 % | = 11.4 % | trade-turnover-growth | UZ RU | 2025-01-01..2025-06-30 | -',
      '1,9 млрд долл. | = 1.9e9 USD | other:exports | UZ RU | 2025-01-01..2025-06-30 | -',
      '3 240 | = 3240 companies | companies-russian-capital | UZ RU | @2025-07-10 / 2025-01-01..2025-06-30 | -',
      '412 | = 412 flights | other:flights | UZ RU | @2025-07-10 / 2025-01-01..2025-06-30 | -',
    ],
  },
  {
    id: 'ru-tourists',
    lang: 'ru',
    published: '2025-12-18',
    text: `Кто едет отдыхать

За одиннадцать месяцев Узбекистан посетили 760 тысяч россиян, что вдвое больше, чем в 2022 году за тот же срок, отметили в Комитете по туризму республики. Между Москвой и Ташкентом выполняется до 60 рейсов в неделю. Из Турции приехали 140 тысяч туристов.`,
    figures: [
      '760 тысяч россиян | = 760e3 persons | other:tourists | UZ RU | 2025-01-01..2025-11-30 | Комитете по туризму республики',
      'вдвое больше | = 2 x | other:tourists-growth | UZ RU | 2025-01-01..2025-11-30 | Комитете по туризму республики',
      'до 60 рейсов | <= 60 flights | other:flights | UZ RU | @2025-12-18 | - / Комитете по туризму республики',
      '! 140 тысяч туристов | = 140e3 persons | other:tourists | UZ other:Turkey | 2025-01-01..2025-11-30 | -',
    ],
  },
  {
    id: 'ru-aid',
    lang: 'ru',
    published: '2024-12-03',
    text: `Школы и учителя

Россия выделила Киргизии грант на 2,5 млрд рублей, заявил премьер-министр Киргизии. На эти деньги построят девять школ. Всего за последние десять лет республика получила от России безвозмездную помощь более чем на 800 млн долларов, подчеркнул глава правительства.`,
    figures: [
      'на 2,5 млрд рублей | = 2.5e9 RUB | assistance | KG RU | - / @2024-12-03 / 2024 | премьер-министр Киргизии',
      'девять школ | = 9 schools | other:schools | KG RU | - / @2024-12-03 / by 2024-12-31 | - / премьер-министр Киргизии',
      'более чем на 800 млн долларов | > 800e6 USD | assistance | KG RU | 2014-12-03..2024-12-03 | премьер-министр Киргизии / глава правительства',
    ],
  },
  {
    id: 'ru-region',
    lang: 'ru',
    published: '2025-10-16',
    text: `Пятёрка и Россия

Товарооборот России со странами Центральной Азии в 2024 году составил порядка 45 млрд долларов, а в 2025-м может вырасти до 50 млрд, считает экономист Олег Тарасов. На Казахстан пришлось без малого две трети этой суммы. Совокупный ВВП региона превысил 500 млрд долларов.`,
    figures: [
      'порядка 45 млрд долларов | ~ 45e9 USD | trade-turnover | CA5 RU | 2024 | экономист Олег Тарасов',
      'до 50 млрд | = 50e9 USD | trade-turnover | CA5 RU | 2025 | экономист Олег Тарасов',
      'без малого две трети | < 0.6666667 share | share-of-regional-turnover | KZ RU | 2024 / 2025 | - / экономист Олег Тарасов',
      '! превысил 500 млрд долларов | > 500e9 USD | other:gdp | CA5 RU | 2024 / @2025-10-16 | -',
    ],
  },
  {
    id: 'ru-migrants',
    lang: 'ru',
    published: '2025-08-07',
    text: `Трудовая миграция

Численность граждан Таджикистана, работающих в России, сократилась на 120 тысяч человек, до одного миллиона, сообщил министр труда Таджикистана. В первом полугодии по организованному набору уехали от 3 до 4 тысяч рабочих. Штраф за нарушение правил составляет 7 тысяч рублей.`,
    figures: [
      'сократилась на 120 тысяч человек | falling 120e3 persons | other:migrant-workers-growth | TJ RU | - / @2025-08-07 | министр труда Таджикистана',
      'до одного миллиона | = 1e6 persons | other:migrant-workers | TJ RU | - / @2025-08-07 | министр труда Таджикистана',
      'от 3 до 4 тысяч рабочих | 3000..4000 persons | other:migrant-workers | TJ RU | 2025-01-01..2025-06-30 | - / министр труда Таджикистана',
    ],
  },
  {
    id: 'en-customs',
    lang: 'en',
    published: '2025-05-29',
    text: `Tajik trade picks up

Trade between Tajikistan and Russia came to $612 million in the first four months of 2025, 9.3 percent more than in the same period of 2024, according to the Agency on Statistics. Imports from Russia made up $570 million of that. Tajik exports slipped 4 percent to just $42 million.`,
    figures: [
      '$612 million | = 612e6 USD | trade-turnover | TJ RU | 2025-01-01..2025-04-30 | the Agency on Statistics',
      '9.3 percent more | = 9.3 % | trade-turnover-growth | TJ RU | 2025-01-01..2025-04-30 | the Agency on Statistics',
      '$570 million | = 570e6 USD | other:imports | TJ RU | 2025-01-01..2025-04-30 | - / the Agency on Statistics',
      'slipped 4 percent | falling 4 % | other:exports-growth | TJ RU | 2025-01-01..2025-04-30 | - / the Agency on Statistics',
      'just $42 million | = 42e6 USD | other:exports | TJ RU | 2025-01-01..2025-04-30 | - / the Agency on Statistics',
    ],
  },
  {
    id: 'en-target',
    lang: 'en',
    published: '2025-06-03',
    text: `Bishkek sets its sights higher

Kyrgyzstan and Russia plan to lift bilateral trade to $5 billion by 2030, Deputy Prime Minister Daniyar Osmonov told reporters in Bishkek. It topped $4 billion in 2024. If the new terminal opens on time, Russian freight through the border crossing could double, Osmonov added.`,
    figures: [
      '$5 billion | = 5e9 USD | trade-turnover | KG RU | by 2030-12-31 | Deputy Prime Minister Daniyar Osmonov',
      'topped $4 billion | > 4e9 USD | trade-turnover | KG RU | 2024 | - / Deputy Prime Minister Daniyar Osmonov',
      'double | = 2 x | other:freight-growth | KG RU | - / @2025-06-03 / 2024 / by 2030-12-31 | Deputy Prime Minister Daniyar Osmonov',
    ],
  },
  {
    id: 'en-remit',
    lang: 'en',
    published: '2025-03-18',
    text: `Money home

Workers in Russia sent home to Tajikistan between $4bn and $5bn last year, the National Bank estimates. That is roughly a third of the country's output. Remittances from Russia to Uzbekistan jumped by nearly 30% in January–February, the central bank in Tashkent reported. An air ticket from Moscow costs about 15,000 roubles.`,
    figures: [
      'between $4bn and $5bn | 4e9..5e9 USD | other:remittances | TJ RU | 2024 | the National Bank',
      'jumped by nearly 30% | < 30 % | other:remittances-growth | UZ RU | 2025-01-01..2025-02-28 | the central bank in Tashkent / the central bank',
    ],
  },
  {
    id: 'en-companies',
    lang: 'en',
    published: '2025-09-02',
    text: `Russian firms move south

As of 1 August, Kyrgyzstan had 2,318 registered companies with Russian participation, up from 1,904 a year earlier, the Ministry of Justice said. Kazakhstan is host to over 20 thousand such firms. In Russia, by contrast, only about 400 enterprises have Kazakh owners.`,
    figures: [
      '2,318 registered companies | = 2318 companies | companies-russian-capital | KG RU | @2025-08-01 | the Ministry of Justice',
      '1,904 | = 1904 companies | companies-russian-capital | KG RU | @2024-08-01 | the Ministry of Justice',
      'over 20 thousand such firms | > 20000 companies | companies-russian-capital | KZ RU | @2025-09-02 | - / the Ministry of Justice',
      'only about 400 enterprises | ~ 400 companies | other:companies-in-russia | KZ RU | @2025-09-02 | -/ the Ministry of Justice',
    ],
  },
  {
    id: 'en-invest',
    lang: 'en',
    published: '2024-10-22',
    text: `Kazakh holding looks north

Russian direct investment in Kazakhstan fell by a fifth to $2.6 billion in the first half of 2024, the National Bank of Kazakhstan reported on Monday. Since 2005 Russia has invested $18.9 billion in the country in all. “We have 53 projects under way with a combined value of at least $21 billion,” Industry Minister Yerlan Sadykov said.`,
    figures: [
      'fell by a fifth | falling 0.2 share | investment-inflow-growth | KZ RU | 2024-01-01..2024-06-30 | the National Bank of Kazakhstan',
      '$2.6 billion | = 2.6e9 USD | investment-inflow | KZ RU | 2024-01-01..2024-06-30 | the National Bank of Kazakhstan',
      '$18.9 billion | = 18.9e9 USD | investment-cumulative | KZ RU | 2005-01-01..2024-10-22 | - / the National Bank of Kazakhstan',
      '53 projects | = 53 projects | investment-projects | KZ RU | @2024-10-22 | Industry Minister Yerlan Sadykov',
      'at least $21 billion | >= 21e9 USD | investment-projects-value | KZ RU | @2024-10-22 | Industry Minister Yerlan Sadykov',
    ],
  },
  {
    id: 'en-currency',
    lang: 'en',
    published: '2026-02-05',
    text: `Som and rouble

More than four-fifths of Kyrgyz–Russian trade was settled in national currencies in 2025, against 70 percent a year earlier, the Russian trade mission in Bishkek said. The share is up 11 percentage points. A euro cost 102 soms on Thursday.`,
    figures: [
      'More than four-fifths | > 0.8 share | national-currency-settlement-share | KG RU | 2025 | the Russian trade mission in Bishkek / the Russian trade mission',
      '70 percent | = 70 % | national-currency-settlement-share | KG RU | 2024 | the Russian trade mission in Bishkek / the Russian trade mission',
      'up 11 percentage points | = 11 pp | other:national-currency-settlement-share-growth | KG RU | 2025 / @2026-02-05 | - / the Russian trade mission in Bishkek / the Russian trade mission',
    ],
  },
  {
    id: 'en-gas',
    lang: 'en',
    published: '2025-01-21',
    text: `More Russian gas for Uzbekistan

Uzbekistan imported 5.6 bcm of Russian gas in 2024 and could take as much as 11 bcm in 2026, the energy ministry in Tashkent said. In 2023 deliveries had not exceeded 1.3 bcm. The pipeline is 2,700 km long and was built in the 1960s.`,
    figures: [
      '5.6 bcm | = 5.6e9 m3 | other:imports-by-product | UZ RU | 2024 | the energy ministry in Tashkent / the energy ministry',
      'as much as 11 bcm | <= 11e9 m3 | other:imports-by-product | UZ RU | 2026 | the energy ministry in Tashkent / the energy ministry',
      'not exceeded 1.3 bcm | <= 1.3e9 m3 | other:imports-by-product | UZ RU | 2023 | - / the energy ministry in Tashkent / the energy ministry',
    ],
  },
  {
    id: 'en-share',
    lang: 'en',
    published: '2025-02-26',
    text: `Who trades with whom

Russia accounted for 18.6% of Uzbekistan's foreign trade in 2024, second to China with 19.2%. Of Russia's trade with Central Asia, Kazakhstan takes more than half and Uzbekistan about a fifth, said Marat Aliyev, a senior researcher at the Institute of Regional Economics.`,
    figures: [
      '18.6% | = 18.6 % | russia-share-of-total-trade | UZ RU | 2024 | -',
      '! 19.2% | = 19.2 % | russia-share-of-total-trade | UZ other:China | 2024 | -',
      'more than half | > 0.5 share | share-of-regional-turnover | KZ RU | @2025-02-26 / 2024 | Marat Aliyev / Marat Aliyev, a senior researcher at the Institute of Regional Economics',
      'about a fifth | ~ 0.2 share | share-of-regional-turnover | UZ RU | @2025-02-26 / 2024 | Marat Aliyev / Marat Aliyev, a senior researcher at the Institute of Regional Economics',
    ],
  },
  {
    id: 'en-containers',
    lang: 'en',
    published: '2025-11-20',
    text: `Boxes on the eastern branch

In the third quarter some 4,300 containers moved along the eastern branch of the North–South corridor through Turkmenistan, two and a half times as many as a year before, Russian Railways said. The operator hopes to carry 1.5 million tonnes on the route next year. Trains run at 60 km/h.`,
    figures: [
      'some 4,300 containers | ~ 4300 containers | other:containers | TM RU | 2025-07-01..2025-09-30 | Russian Railways',
      'two and a half times as many | = 2.5 x | other:containers-growth | TM RU | 2025-07-01..2025-09-30 | Russian Railways',
      '1.5 million tonnes | = 1.5e6 t | north-south-freight | TM RU | 2026 | The operator / Russian Railways / -',
    ],
  },
  {
    id: 'en-fruit',
    lang: 'en',
    published: '2025-07-30',
    text: `Grapes and melons

Uzbek farmers shipped 214,000 tonnes of fruit and vegetables worth $187 million to Russia in the first half of the year, the agriculture ministry said. Shipments to Kazakhstan reached 160,000 tonnes. Russia's share in Uzbek fruit exports has slid from 60% to 45% in five years.`,
    figures: [
      '214,000 tonnes | = 214e3 t | exports-by-product | UZ RU | 2025-01-01..2025-06-30 | the agriculture ministry',
      '$187 million | = 187e6 USD | exports-by-product | UZ RU | 2025-01-01..2025-06-30 | the agriculture ministry',
      '! reached 160,000 tonnes | = 160e3 t | exports-by-product | other:several other:Kazakhstan | 2025-01-01..2025-06-30 | -',
      '60% | = 60 % | other:exports-share | UZ RU | - / 2020 / 2020-07-30..2025-07-30 / @2025-07-30 | - / the agriculture ministry',
      '45% | = 45 % | other:exports-share | UZ RU | 2020-07-30..2025-07-30 / @2025-07-30 | - / the agriculture ministry',
    ],
  },
  {
    id: 'en-denied',
    lang: 'en',
    published: '2025-04-16',
    text: `Ministry rejects rumours

Turkmenistan's foreign ministry denied reports that trade with Russia had collapsed by 50 percent. Turnover with Russia grew 3 percent last year, to $1.6 billion, it said in a statement. The building on Archabil Avenue was evacuated for 2 hours.`,
    figures: [
      '! collapsed by 50 percent | falling 50 % | trade-turnover-growth | TM RU | - / 2024 / @2025-04-16 | -',
      'grew 3 percent | = 3 % | trade-turnover-growth | TM RU | 2024 | Turkmenistan’s foreign ministry / Turkmenistan foreign ministry',
      '$1.6 billion | = 1.6e9 USD | trade-turnover | TM RU | 2024 | Turkmenistan’s foreign ministry / Turkmenistan foreign ministry',
    ],
  },
  {
    id: 'en-labour',
    lang: 'en',
    published: '2025-12-11',
    text: `Fewer go north

The number of Uzbek labour migrants in Russia fell to 600,000 this year from 1.2 million in 2018, the Migration Agency said. Over the first ten months, 48,500 people left under the organised recruitment scheme. The agency has trained 15,000 workers in Russian-language courses. Half of all migrants are under 30 years old.`,
    figures: [
      'fell to 600,000 | = 600e3 persons | other:migrant-workers | UZ RU | 2025-01-01..2025-12-11 | the Migration Agency',
      'from 1.2 million | = 1.2e6 persons | other:migrant-workers | UZ RU | 2018 | the Migration Agency',
      '48,500 people | = 48500 persons | other:migrant-workers | UZ RU | 2025-01-01..2025-10-31 | - / the Migration Agency',
      '15,000 workers | = 15000 persons | other:trainees | UZ RU | @2025-12-11 / 2025-01-01..2025-10-31 / 2025-01-01..2025-12-11 | - / the Migration Agency',
    ],
  },
];
