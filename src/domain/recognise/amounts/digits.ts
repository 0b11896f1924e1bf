/** «23 418», "23,418", "1,25" in Russian, "1.25". A single comma before three digits groups them in English alone. */
export function parseDigits(text: string, lang: 'ru' | 'en'): number {
  const packed = text.replace(/[ ']/g, '');
  const grouped = (packed.match(/,/g) ?? []).length > 1 || (lang === 'en' && /^\d{1,3},\d{3}(?:\.|$)/.test(packed));
  return Number.parseFloat(grouped ? packed.replaceAll(',', '') : packed.replace(',', '.'));
}
