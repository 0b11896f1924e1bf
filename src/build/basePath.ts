/**
 * The folder of the host that the site will lie in, with a slash at both ends: `BASE_PATH` of the environment (`five`,
 * `/five/`, `/a/five`), else the root. Throws where that is no path.
 */
export function basePath(given: string | undefined = process.env.BASE_PATH): string {
  const path = `/${given ?? ''}/`.replace(/\/+/g, '/');
  if (!/^[\w./~-]+$/.test(path) || /\/\.{1,2}\//.test(path)) throw new Error(`BASE_PATH is no path: ${given}`);
  return path;
}
