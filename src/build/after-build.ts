import { join } from 'node:path';
import type { Plugin } from 'vite';

type Folders = { readonly root: string; readonly outDir: string };

/** A plugin whose `work` follows a build that has written its files, after that of the plugins before it. */
export function afterBuild(name: string, work: (folders: Folders) => Promise<void>): Plugin {
  let folders: Folders = { root: process.cwd(), outDir: 'dist' };
  let written = false;
  return {
    name: `five-republics:${name}`,
    apply: 'build',
    configResolved({ root, build }) {
      folders = { root, outDir: join(root, build.outDir) };
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
