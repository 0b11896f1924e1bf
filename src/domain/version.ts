/** The version of a package: the first four hexadecimal digits of the hash of each of its five resources, in their order. */
export function isVersion(text: string): boolean {
  return /^[0-9a-f]{20}$/.test(text);
}
