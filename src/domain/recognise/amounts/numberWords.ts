/** Numbers in words, by value; all forms of each. */
const WORDS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'один одна одно одного одной одному одну одним одном one'],
  [2, 'два две двух двум двумя двое двоих two'],
  [3, 'три трех трем тремя трое three'],
  [4, 'четыре четырех четырем четырьмя четверо four'],
  [5, 'пять пяти пятью five'],
  [6, 'шесть шести шестью six'],
  [7, 'семь семи семью seven'],
  [8, 'восемь восьми восемью восьмью eight'],
  [9, 'девять девяти девятью nine'],
  [10, 'десять десяти десятью ten'],
  [11, 'одиннадцать одиннадцати одиннадцатью eleven'],
  [12, 'двенадцать двенадцати двенадцатью twelve'],
  [13, 'тринадцать тринадцати тринадцатью thirteen'],
  [14, 'четырнадцать четырнадцати четырнадцатью fourteen'],
  [15, 'пятнадцать пятнадцати пятнадцатью fifteen'],
  [16, 'шестнадцать шестнадцати шестнадцатью sixteen'],
  [17, 'семнадцать семнадцати семнадцатью seventeen'],
  [18, 'восемнадцать восемнадцати восемнадцатью eighteen'],
  [19, 'девятнадцать девятнадцати девятнадцатью nineteen'],
  [20, 'двадцать двадцати двадцатью twenty'],
  [30, 'тридцать тридцати тридцатью thirty'],
  [40, 'сорок сорока forty'],
  [50, 'пятьдесят пятидесяти пятьюдесятью fifty'],
  [60, 'шестьдесят шестидесяти шестьюдесятью sixty'],
  [70, 'семьдесят семидесяти семьюдесятью seventy'],
  [80, 'восемьдесят восьмидесяти восемьюдесятью eighty'],
  [90, 'девяносто девяноста ninety'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [500, 'пятьсот пятисот пятистам пятьюстами пятистах'],
  [600, 'шестьсот шестисот шестистам шестьюстами шестистах'],
  [700, 'семьсот семисот семистам семьюстами семистах'],
  [800, 'восемьсот восьмисот восьмистам восемьюстами восьмистах'],
  [900, 'девятьсот девятисот девятистам девятьюстами девятистах'],
  [1.5, 'полтора полтор полторы полутора'],
];

const SCALES: readonly (readonly [value: number, forms: string])[] = [
  [10, 'десяток десятка десятки десятков десятками десятках'],
  [12, 'дюжина дюжины дюжину дюжин dozen dozens'],
  [100, 'сотня сотни сотню сотен hundred hundreds'],
  [1e3, 'тыс тысяча тысячи тысячу тысяче тысяч тысячам тысячами тысячах тысячей тысячью thousand thousands k'],
  [
    1e6,
    'млн миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами миллионах million millions mn mln m',
  ],
  [
    1e9,
    'млрд миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам миллиардами миллиардах billion billions bn bln b',
  ],
  [
    1e12,
    'трлн триллион триллиона триллиону триллионом триллионе триллионов триллионам триллионами триллионах trillion trillions tn trn',
  ],
];

const table = (rows: typeof WORDS) =>
  new Map(rows.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)));

const NUMBERS = table(WORDS);
const SCALED = table(SCALES);
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

/** What a word multiplies by. */
export const scaleOf = (word: string): number | undefined => SCALED.get(word);

/** The scale inside «миллиардный», as it follows a number and a hyphen. */
export const scaleOfAdjective = (word: string): number | undefined => OF_STEM[ADJECTIVE.exec(word)?.[1] ?? ''];

/** «полмиллиарда» is half of a scale, in one word. */
export function halfOf(word: string): number | undefined {
  const scale = OF_STEM[HALF.exec(word)?.[1] ?? ''];
  return scale === undefined ? undefined : scale / 2;
}
