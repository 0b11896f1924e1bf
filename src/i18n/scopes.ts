import type { Text } from './text';

/** What narrows a figure, in words; a code that has none is shown as it is. */
export function scopeText({ t, has }: Text, code: string): string {
  const key = `scope.${code}`;
  return has(key) ? t(key) : t('scope.unknown', { code });
}
