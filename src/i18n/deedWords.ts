import type { Deed } from '../domain/deed';
import type { Text } from './text';

/** A thing done with a figure of the reader's own: when in the reader's own time, what, and what did it where that was not the reader. */
export type DeedWords = { readonly when: string; readonly did: string; readonly who: string };

const FIELDS = [
  'quantity',
  'indicator',
  'refArea',
  'counterpartArea',
  'period',
  'said',
  'status',
  'figure',
  'quote',
] as const;

export function deedText({ t, locale }: Text, { did, at, what = '' }: Deed): DeedWords {
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  switch (did) {
    case 'read':
      return { when, did: t('history.read'), who: what === '' ? '' : t('history.version', { version: what }) };
    case 'edited': {
      const fields = FIELDS.filter((field) => what.split(', ').includes(field));
      return {
        when,
        did: t('history.edited', { fields: fields.map((field) => t(`history.field.${field}`)).join(', ') }),
        who: '',
      };
    }
    case 'added':
      return { when, did: what === '' ? t('history.pasted') : t('history.added', { name: what }), who: '' };
    case 'repeated':
      return { when, did: t('history.repeated', { claim: what }), who: '' };
    default:
      return { when, did: t(`history.${did}`), who: '' };
  }
}
