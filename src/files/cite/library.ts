type Core = typeof import('@citation-js/core');

/** What each part of the library needs before it writes as this site wants it. */
const LOAD = {
  bibtex: async ({ plugins }: Core) => {
    await import('@citation-js/plugin-bibtex');
    // In UTF-8, under the ids of the data.
    const format = { asciiOnly: false, useIdAsLabel: true, checkLabel: false };
    Object.assign(plugins.config.get('@bibtex').format ?? {}, format);
  },
  ris: async () => {
    await import('@citation-js/plugin-ris');
  },
} as const;

/** The library with the parts that are asked for; each is loaded once. */
export async function library(...parts: readonly (keyof typeof LOAD)[]): Promise<Core> {
  const core = await import('@citation-js/core');
  await Promise.all(parts.map((part) => LOAD[part](core)));
  return core;
}
