import type { CodeLists } from '../domain/codeLists';
import { isAreaId } from '../domain/ids';
import { codeName } from './codeNames';
import { areaName } from './describe';
import type { Text } from './text';

/** A place or a quantity by its code, as the letters that lead to it know it; empty for any other code. */
export function nameOfCode(text: Text, { indicators }: Pick<CodeLists, 'indicators'>, code: string): string {
  const indicator = indicators.list.find(({ id }) => id === code);
  if (indicator) return codeName(text, indicator);
  return isAreaId(code) ? areaName(text, code) : '';
}
