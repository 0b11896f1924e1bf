import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { pageHeaders } from './headers.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../../dist');

/** Names under assets/ carry a hash of their content; everything else must be asked for again. */
const cacheControl = (path) => (path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

const listen = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * What a page of another origin may read: files that are the same for everybody. A frame with `sandbox="allow-scripts"`
 * alone is such a page.
 */
const isForAll = (path) => /^\/(assets|data|files|api|previews)\//.test(path);

/** The folder that the build in `root` was made for, as its page names its manifest: `/`, or `/five/`. */
function folderOf(root) {
  const page = join(root, 'index.html');
  const [, folder = '/'] =
    (existsSync(page) && /rel="manifest" href="([^"]*\/)/.exec(readFileSync(page, 'utf8'))) || [];
  return folder;
}

/**
 * Serves the files of `root` as they are when it starts: `.br` or `.gz` where the browser takes them, no dotfiles, 404 for
 * the rest; ranges of a file are answered. A busy port gives way to the next free one, or rejects when `strict`; port 0 takes
 * any. Only this machine is answered unless `host` names an address of it for others.
 */
export async function serve({ root = dist, port = 4173, strict = false, host = 'localhost' } = {}) {
  const folder = folderOf(root);
  const headersFor = pageHeaders(root);
  const files = sirv(root, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      if (isForAll(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  const server = createServer((request, response) => {
    // Where the build was made for a folder it stands there, and what is asked for elsewhere is led there.
    const asked = request.url ?? '/';
    if (!asked.startsWith(folder)) return response.writeHead(302, { Location: folder }).end();
    request.url = asked.slice(folder.length - 1);
    for (const [name, value] of headersFor(request.url ?? '/')) response.setHeader(name, value);
    if (request.method === 'GET' || request.method === 'HEAD') {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
        response.end(request.method === 'HEAD' ? undefined : 'Not found\n');
      });
    } else {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
  });
  for (let candidate = port; ; candidate++) {
    try {
      await listen(server, candidate, host);
      break;
    } catch (error) {
      if (strict || error.code !== 'EADDRINUSE' || candidate > port + 100) throw error;
    }
  }
  return {
    url: `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${server.address().port}${folder.slice(0, -1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await serve({ port: Number(process.argv[2] ?? 4173), strict: process.argv.length > 2 });
  console.log(url);
}
