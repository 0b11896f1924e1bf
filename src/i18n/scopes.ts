import { en } from './messages/en';
import type { Text } from './text';

/** What narrows a figure, in words; a code that has none is shown as it is. */
export function scopeText({ t }: Text, code: string): string {
  return isScopeCode(code) ? t(`scope.${code}`) : t('scope.unknown', { code });
}

function isScopeCode(code: string): code is keyof typeof en.scope {
  return Object.hasOwn(en.scope, code);
}
