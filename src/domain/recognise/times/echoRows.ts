import { asOf, by, echo, quarter, quarterOf, type Row, SPELLED, spelled, toDate, year, yearOf } from './periodWords';

/** Years in words, years without their noun, and words that point back to a stretch that was spoken of. */
export const ECHOES: readonly Row[] = [
  [
    `(?:к|до|by|until) ${SPELLED}`,
    (groups, published) => {
      const n = spelled(groups);
      return n >= yearOf(published) ? by(`${n}-12-31`) : asOf(`${n}-12-31`);
    },
  ],
  [`(?:в |in )?${SPELLED}`, (groups) => year(spelled(groups))],
  [
    `к (?:этому|тому|тому же|этому же) (?:времени|сроку|году|дню|моменту)|by (?:then|(?:that|the same) (?:time|date|year|day|point))`,
    (_, published) => echo('by', by(`${yearOf(published)}-12-31`)),
  ],
  // Stretches that were spoken of.
  [
    `за (?:(?:все )?это|указанное|отчетное) время|за (?:этот|данный|указанный|отчетный) (?:период|срок|отрезок|квартал|месяц)|в (?:этот|указанный|отчетный) период|в том же (?:году|месяце|квартале)|за (?:те|эти) же? месяцы|(?:in|over|during|for) (?:that|those|these|the (?:same|report(?:ing|ed)?)) (?:[a-z]+ )?(?:time|period|months|weeks|stretch|quarter)|in the same (?:year|month|quarter)`,
    (_, published) => echo('same', year(yearOf(published) - 1)),
  ],
  [
    `за квартал|(?:in|over|for) the quarter`,
    (_, published) =>
      echo(
        'same',
        quarterOf(
          Math.ceil(Number(published.slice(5, 7)) / 3) - 1 || 4,
          yearOf(published) - (published.slice(5, 7) <= '03' ? 1 : 0),
        ),
      ),
  ],
  [
    `(?:in the|в[о]?) (?<n>first|second|third|fourth|перв|втор|трет|четверт)(?:ом|ьем)?(?= -|[,.;])`,
    (groups, published) => quarter(groups, published),
  ],
  // A year without its noun: «в нынешнем – уже 730 миллионов».
  [
    `(?:в|за|по итогам) (?:(?<this>нынешн|текущ|эт)|прошл|минувш|прошедш|ушедш)(?:ем|ом|его|ого)(?= (?:уже|пока|только|лишь|туда|их|он[аио]?|-|[а-я]+(?:л[аио]?(?:с[ья])?|[еюуи]т(?:ся)?))(?![а-я])|[,.;)])`,
    (groups, published) => (groups.this ? toDate(published) : year(yearOf(published) - 1)),
  ],
];
