import type { Bound, ChangeDirection } from '../../quantity';
import type { Span } from '../draft';
import { boundAtEnd } from './bounds';
import { changeAtEnd } from './changes';

/** What the words right before an amount say of it. `to` is the preposition that came last («на», «до», "by", "to"). */
export type Left = {
  /** Where the words of the figure begin. */
  readonly start: number;
  readonly bound: Bound | null;
  readonly boundWords: Span | null;
  readonly change: { readonly way: ChangeDirection; readonly start: number } | null;
  readonly to: string | null;
  /** How far it was read. */
  readonly from: number;
  /** A verb such as "was" or «составил» stands before. */
  readonly linked: boolean;
};

const PREPOSITION = /(?:^|[\s("])(на|в|во|до|к|с|со|за|от|ко|по|by|to|at|of|in|from|for|out at)[ "(]*$/;
const ARTICLE = /(?:^|[\s("-])(?:the|an?|its|their|his)[ ]*$/;
const MARK =
  /(?:^|[\s("])(?:отметк[а-я]*|планк[а-я]*|рубеж[а-я]*|уров(?:ень|ня|не)|порог[а-я]*|показател[а-я]*|значени[а-я]*|величин[а-я]*|рекордн[а-я]*|mark|threshold|level|record|figure|high)[ ]*$/;
const COMMENT =
  /(?:^|[\s("])(?:лишь|едва ли|едва|всего|только|еще|даже|ровно|аж|уже|в общей сложности|в сумме|в среднем|в целом|соответственно|just|barely|merely|only|already|even|another|a further|further|a total of|altogether|a full|fully|exactly|all of|as|an average of|average|also|an additional|additional|a (?:modest|mere))[ ]*$/;
const LINK =
  /(?:(?:^|[\s("])(?:составил[а-я]*|составля[а-я]*|составит|был[аои]?|оказал[а-я]*|равен|равнял[а-я]*|was|is|were|are|stood|came|amounted|totall?ed|made up|measured|reaching|comprised)|[:-])[ ]*$/;
const REACHED =
  /(?:^|[\s("])(?:достиг[а-я]*|достич[а-я]*|дош[а-я]* до|вышел на|вышл[а-я] на|reach(?:ed|es|ing)?|hit|hits|hitting)[ ]*$/;

/** Reads leftwards from an amount at `start`, no farther than `from`. */
export function leftOf(text: string, from: number, start: number): Left {
  let at = start;
  let begin = start;
  let bound: Bound | null = null;
  let boundWords: Span | null = null;
  let change: Left['change'] = null;
  let to: string | null = null;
  let isLinked = false;
  let linked = false;
  for (let step = 0; step < 9 && change === null; step += 1) {
    const before = text.slice(Math.max(from, at - 60), at);
    const base = at - before.length;
    const compared = to === 'на' || to === 'by' ? changeWord(before) : null;
    const limit: ReturnType<typeof boundAtEnd> =
      compared || (bound !== null && !isLinked && step > 4) ? null : boundAtEnd(before);
    if (limit && bound === null && !isLinked) {
      bound = limit.bound;
      at = base + limit.start;
      boundWords = { start: at, end: base + before.trimEnd().length };
      begin = at;
      continue;
    }
    const isMadeUp = /(?:ma(?:de|k)[a-z]*|put) up[ ]*$/.test(before);
    const grown = compared ?? (isMadeUp ? null : changeAtEnd(before));
    if (grown) {
      change = { way: grown.way, start: base + grown.start };
      if (!isLinked) begin = change.start;
      break;
    }
    const reached = REACHED.exec(before);
    if (reached) {
      at = base + reached.index + (/^[\s("]/.test(reached[0]) ? 1 : 0);
      if (bound === null || !isLinked) begin = at;
      isLinked = linked = true;
      continue;
    }
    const preposition = PREPOSITION.exec(before);
    if (preposition) {
      to ??= preposition[1] ?? null;
      at = base + preposition.index + (preposition[0].startsWith(preposition[1] ?? '') ? 0 : 1);
      continue;
    }
    const other = ARTICLE.exec(before) ?? MARK.exec(before) ?? COMMENT.exec(before);
    const link = other ? null : LINK.exec(before);
    if (!other && !link) break;
    if (link) isLinked = true;
    linked ||= link !== null && /[a-zа-я]/.test(link[0]);
    const match = other ?? link;
    at = base + (match?.index ?? 0) + (/^[\s("-]/.test(match?.[0] ?? '') && !/^[:-]/.test(match?.[0] ?? '') ? 1 : 0);
  }
  return { start: begin, bound, boundWords, change, to, from: at, linked };
}

/** «больше на 6 %» is growth, though «больше» alone is a bound. */
function changeWord(before: string) {
  const match = /(?:^|[\s("])(больше|выше|меньше|ниже|more|higher|lower|less)[ ]*$/.exec(before);
  if (!match) return null;
  const way: ChangeDirection = /^(?:меньше|ниже|lower|less)$/.test(match[1] ?? '') ? 'falling' : 'rising';
  return { way, start: match.index + (match[0].length - match[0].trimStart().length), end: before.length };
}
