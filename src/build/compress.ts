import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterBuild } from './after-build.ts';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.csv', '.xml', '.txt', '.ttf', '.webmanifest']);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside every text file of the build, at the strongest setting for pages; dotfiles are left alone. */
export function compress(): Plugin {
  return afterBuild('compress', async ({ outDir }) => {
    const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.slice(outDir.length).includes('/.'));
    await Promise.all(
      files.map(async (file) => {
        const content = await readFile(file);
        const params = {
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          [constants.BROTLI_PARAM_QUALITY]: isForPrograms(file.slice(outDir.length)) ? 9 : constants.BROTLI_MAX_QUALITY,
        };
        await writeFile(`${file}.br`, await brotli(content, { params }));
        await writeFile(`${file}.gz`, await zip(content, { level: 9 }));
      }),
    );
  });
}

/** Files that no page asks for: the last tenth of their size would take ten times as long. */
function isForPrograms(path: string): boolean {
  return /^[\\/](files|api)[\\/]/.test(path);
}
