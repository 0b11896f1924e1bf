import { firstTwo } from './plainText';

/** The signs of a pattern: brackets, classes, escaped letters, quantifiers, letters. */
const SIGNS = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:[^\]\\]|\\.)*\]|\\.|[?*+]\??|\{[\d,]+\}\??|./gs;
/** Whatever may stand at a place. */
const ANY = '.';

/**
 * With which two characters a match of a pattern can begin, `0` for any digit and `.` for anything; with which one, where
 * the match may end after it. No opening is missing, but there may be some with which nothing matches.
 */
export function openingsOf(pattern: string): ReadonlySet<string> {
  const signs = pattern.match(SIGNS) ?? [];
  let at = 0;

  function either(): ReadonlySet<string> {
    const found = new Set(inRow());
    while (signs[at] === '|') {
      at += 1;
      for (const piece of inRow()) found.add(piece);
    }
    return found;
  }

  function inRow(): ReadonlySet<string> {
    let found: ReadonlySet<string> = new Set(['']);
    for (let sign = signs[at]; sign !== undefined && sign !== '|' && sign !== ')'; sign = signs[at]) {
      if ([...found].every((piece) => piece.length > 1)) {
        passRest();
        return found;
      }
      at += 1;
      const one = oneOf(sign);
      const times = signs[at] ?? '';
      if (!/^(?:[?*+]|\{\d)/.test(times)) found = joined(found, one);
      else {
        at += 1;
        const none = /^(?:[?*]|\{0)/.test(times) ? found : [];
        const once = joined(found, one);
        found = new Set([...none, ...once, ...(times.startsWith('?') ? [] : joined(once, one))]);
      }
    }
    return found;
  }

  /** To the end of a row of which no more is asked. */
  function passRest() {
    for (let depth = 0; at < signs.length; at += 1) {
      const sign = signs[at] ?? '';
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign.startsWith('(')) depth += 1;
      if (sign === ')') depth -= 1;
    }
  }

  function oneOf(sign: string): ReadonlySet<string> {
    if (sign.startsWith('(')) {
      const inside = either();
      at += 1;
      return /^\(\?<?[=!]/.test(sign) ? new Set(['']) : inside;
    }
    if (sign.startsWith('[')) return /^\[\^|[a-zа-я]-[a-zа-я]|\\[a-z]/.test(sign) ? classOf(sign) : charactersOf(sign);
    if (sign === '^' || sign === '$' || sign === '\\b') return new Set(['']);
    return new Set([sign === '\\d' ? '0' : /^\\[swp]/.test(sign) ? ANY : plain(sign.replace('\\', ''))]);
  }

  return either();
}

function joined(pieces: ReadonlySet<string>, next: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const piece of pieces) {
    if (piece.length > 1) found.add(piece);
    else for (const more of next) found.add((piece + more).slice(0, 2));
  }
  return found;
}
const plain = (character: string) => (/\d/.test(character) ? '0' : character);
const classOf = (sign: string) => new Set([sign === '[\\d]' ? '0' : ANY]);
const charactersOf = (sign: string) => new Set([...sign.slice(1, -1).replace(/\\|\d-/g, '')].map(plain));

/** For each place of a text, the rows whose patterns can match there: their numbers, in order. */
export function openers(patterns: readonly string[]): (text: string, at: number) => readonly number[] {
  const rows = new Map<string, number[]>();
  patterns.forEach((pattern, row) => {
    for (const piece of openingsOf(pattern)) rows.set(piece, [...(rows.get(piece) ?? []), row]);
  });
  const known = new Map<number, readonly number[]>();
  return (text, at) => {
    const two = firstTwo(text, at);
    const cached = known.get(two);
    if (cached) return cached;
    const [first, second] = [plain(text.charAt(at)), plain(text.charAt(at + 1))];
    const pieces = ['', first, ANY, first + second, first + ANY, ANY + second, ANY + ANY];
    const able = [...new Set(pieces.flatMap((piece) => rows.get(piece) ?? []))].sort((a, b) => a - b);
    known.set(two, able);
    return able;
  };
}
