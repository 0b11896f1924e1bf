import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Where the sources lie and the build, and the folder of the host that it will be put into. */
type Folders = { readonly root: string; readonly outDir: string; readonly base: string };

/** A plugin whose `work` follows a build that has written its files, after that of the plugins before it. */
export function afterBuild(name: string, work: (folders: Folders) => Promise<void>): Plugin {
  let folders: Folders = { root: process.cwd(), outDir: 'dist', base: '/' };
  let written = false;
  return {
    name: `five-republics:${name}`,
    apply: 'build',
    configResolved({ root, build, base }) {
      folders = { root, outDir: resolve(root, build.outDir), base };
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (written) await work(folders);
      },
    },
  };
}
