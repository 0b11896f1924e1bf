/** The version of a package: the first four hexadecimal digits of the hash of each of its resources, in their order: of six, or of five where it has no code lists. */
export function isVersion(text: string): boolean {
  return /^[0-9a-f]{20}(?:[0-9a-f]{4})?$/.test(text);
}

/** The version of a package whose resources have these hashes (`sha256:…`). */
export function versionOf({ resources }: { readonly resources: readonly { readonly hash: string }[] }): string {
  return resources.map(({ hash }) => hash.replace('sha256:', '').slice(0, 4)).join('');
}
