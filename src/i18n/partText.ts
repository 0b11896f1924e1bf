import type { Claim } from '../domain/claim';
import type { Dataset } from '../domain/dataset';
import type { ClaimPart } from '../domain/versionChanges';
import { areaName, claimPeriod, indicatorName, speakerName } from './describe';
import { boundedText } from './figures';
import { saidText } from './said';
import { scopeText } from './scopes';
import type { Text } from './text';

/** One part of a claim in words, to be laid beside the same part of another version. */
export function partText(text: Text, dataset: Dataset, claim: Claim, part: ClaimPart): string {
  switch (part) {
    case 'figure':
      return boundedText(text, claim);
    case 'what':
      return [indicatorName(text, claim), claim.counterpartArea].filter(Boolean).join(' · ');
    case 'place':
      return areaName(text, claim.refArea);
    case 'period':
      return claimPeriod(text, claim);
    case 'speaker':
      return speakerName(text, dataset, claim);
    case 'said':
      return saidText(text, claim);
    case 'quote':
      return claim.appearances
        .map(({ source, quote }) => `${quote.exact} (${sourceName(text, dataset, source)})`)
        .join(' ');
    case 'translation':
      return claim.appearances.map(({ translation }) => translation?.text ?? '—').join(' ');
    case 'notes':
      return claim.scope.map((code) => scopeText(text, code)).join('; ') || '—';
  }
}

function sourceName(text: Text, { sources }: Dataset, id: string): string {
  const source = sources.find((known) => known.id === id);
  return source ? text.pick(source.name) : id;
}
