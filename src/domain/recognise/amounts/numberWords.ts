/** Numbers in words, by value; all forms of each but for those that are built below. */
const WORDS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'один одна одно одного одной одному одну одним одном one'],
  [2, 'два две двух двум двумя two'],
  [3, 'три трех трем тремя three'],
  [4, 'четыре четырех четырем четырьмя four'],
  [40, 'сорок сорока'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести'],
  [300, 'триста'],
  [400, 'четыреста четырьмястами'],
  [1.5, 'полтора полтор полторы полутора'],
];
/** From five on. */
const EN =
  'five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const RU = 'пят шест сем восем девят десят один две три четыр пят шест сем восем девят'.split(' ');
/** «пять, пяти, пятью», «пятьдесят», «пятьсот» */
function* built(): Generator<readonly [value: number, forms: string]> {
  const forms = (stem: string, endings: string) =>
    endings
      .split(' ')
      .map((ending) => (stem + ending).replace('восеми', 'восьми'))
      .join(' ');
  for (const [i, stem] of RU.entries()) {
    const n = i + 5;
    yield [n, `${forms(n > 10 ? `${stem}надцат` : stem, 'ь и ью')} ${EN[i]}`];
    if (n < 9) yield [10 * n, forms(stem, 'ьдесят идесяти ьюдесятью')];
    if (n < 10) yield [100 * n, forms(stem, 'ьсот исот истам ьюстами истах')];
  }
  yield [8, 'восьмью'];
  for (const [i, stem] of ['дву', 'тре', 'четыре'].entries())
    yield [100 * i + 200, forms(stem, 'хсот мстам мястами хстах')];
  for (const [i, word] of TENS.entries()) yield [10 * i + 20, word];
  for (const [i, stem] of ['два', 'три'].entries()) yield [10 * i + 20, forms(`${stem}дцат`, 'ь и ью')];
}

const SCALES: readonly (readonly [value: number, forms: string])[] = [
  [10, 'десяток десятка десятки десятков десятками десятках'],
  [12, 'дюжина дюжины дюжину дюжин dozen dozens'],
  [100, 'сотня сотни сотню сотен hundred hundreds'],
  [1e3, 'тыс thousand thousands k'],
  [1e6, 'млн million millions mn mln m'],
  [1e9, 'млрд billion billions bn bln b'],
  [1e12, 'трлн trillion trillions tn trn'],
];

const table = (rows: Iterable<readonly [value: number, forms: string]>) =>
  new Map([...rows].flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));

const NUMBERS = table([...WORDS, ...built()]);
const SCALED = table(SCALES);
/** How words for the place in a row, and for parts, begin: first to tenth. */
const ORDINALS =
  'перв|fir|one$ втор|second|two|hal трет|third|three четверт|four|quarter пят|fi шест|six сед?ь?м|seven вос|eigh девят|nin десят|ten';
const OF_PLACE = ORDINALS.split(' ').map((words) => new RegExp(`^(?:${words})`));
/** 3 for «третий», "third" and "three"; 0 for none. */
export const placeOf = (word: string): number => OF_PLACE.findIndex((words) => words.test(word)) + 1;
/** A pattern that all words for numbers have, and few others. */
export const LIKE_NUMBER = `(?:${[...new Set([...NUMBERS.keys()].map((word) => word.slice(0, 2)))].join('|')})[a-zа-я]*`;
const HALF = /^полу?-?(миллион|миллиард|триллион|тысяч|сотн)[a-zа-я]+$/;
/** «30-миллиардный», "30-billion-dollar", «стотысячный». */
const ADJECTIVE = /^(тысяч|миллион|миллиард|триллион)н[а-я]+$/;
const OF_STEM: Readonly<Record<string, number>> = {
  сотн: 100,
  тысяч: 1e3,
  миллион: 1e6,
  миллиард: 1e9,
  триллион: 1e12,
};

/** The number a word in small letters says, below a thousand; undefined for any other word. */
export const numberOf = (word: string): number | undefined => NUMBERS.get(word);

/** A number without what the arithmetic of computers adds to its last digits. */
export const rounded = (value: number): number =>
  Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));

/** «тысяча, миллионов, миллиардами». */
const LARGE = /^(тысяч|миллион|миллиард|триллион)(?:[аеуы]|и|ов|ом|ами?|ах|[её]й|ью)?$/;
/** What a word multiplies by. */
export const scaleOf = (word: string): number | undefined => SCALED.get(word) ?? OF_STEM[LARGE.exec(word)?.[1] ?? ''];

/** The scale inside «миллиардный», as it follows a number and a hyphen. */
export const scaleOfAdjective = (word: string): number | undefined => OF_STEM[ADJECTIVE.exec(word)?.[1] ?? ''];

/** «полмиллиарда» is half of a scale, in one word. */
export function halfOf(word: string): number | undefined {
  const scale = OF_STEM[HALF.exec(word)?.[1] ?? ''];
  return scale === undefined ? undefined : scale / 2;
}
