/** How an indicator is called where it is a growth. */
export function growthOf(indicator: string): string {
  const base = indicator === 'exports-by-product' ? 'other:exports-by-product' : indicator;
  if (/growth$/.test(base)) return base;
  return ['trade-turnover', 'investment-inflow', 'rail-transit'].includes(base)
    ? `${base}-growth`
    : `other:${base.replace(/^other:/, '')}-growth`;
}

const OF_LISTS =
  /^(?:trade-turnover|investment-inflow|rail-transit|north-south-freight|exports-by-product|students|students-state-funded|companies-russian-capital|national-currency-settlement-share|russia-share-of-total-trade|share-of-regional-turnover|investment-stock|investment-cumulative|investment-projects|investment-projects-value|assistance)$/;

/** The indicator of which another is the growth; any other is its own. */
export function baseOf(indicator: string): string {
  const base = indicator.replace(/-growth$/, '').replace(/^other:/, '');
  return OF_LISTS.test(base) || !indicator.startsWith('other:') ? base : `other:${base}`;
}
