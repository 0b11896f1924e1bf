import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { onPath } from './browser.mjs';

/** A port that nothing listens on. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A screen that nobody sees, where there is none: its name for `DISPLAY`, and what ends it. */
async function screen() {
  const { DISPLAY } = process.env;
  if (DISPLAY) return { display: DISPLAY, close: () => {} };
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const server = spawn(onPath('Xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject).once('exit', () => reject(new Error('Xvfb ended')));
    server.stdio[3].once('data', (written) => resolve(String(written).trim()));
  });
  return { display: `:${number}`, close: () => server.kill() };
}

/** Firefox, which speaks WebDriver BiDi on its own. */
async function openFirefox() {
  const { default: puppeteer } = await import('puppeteer-core');
  const executablePath = onPath('firefox', 'firefox-esr');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  return {
    version: await browser.version(),
    go: (address) => page.goto(address),
    run: (task, ...args) => page.evaluate(task, ...args),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

/** WebKitGTK in its own small browser, by the WebDriver that comes with it. */
async function openWebKit() {
  const { display, close } = await screen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
  const driver = spawn(onPath('WebKitWebDriver'), [`--port=${port}`], { env, stdio: 'ignore' });
  const ask = async (method, path, body) => {
    const request = { method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(20_000) };
    const response = await fetch(`http://127.0.0.1:${port}${path}`, request);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const end = () => {
    driver.kill();
    close();
  };
  try {
    for (let times = 0; times < 50 && !(await ask('GET', '/status').catch(() => null)); times += 1) await pause(100);
    const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: {} });
    const at = `/session/${sessionId}`;
    await ask('POST', `${at}/window/rect`, { x: 0, y: 0, width: 1440, height: 900 });
    return {
      version: `WebKitGTK ${capabilities.browserVersion}`,
      go: (url) => ask('POST', `${at}/url`, { url }),
      run: (task, ...args) => ask('POST', `${at}/execute/sync`, { script: `return (${task})(...arguments)`, args }),
      picture: async () => Buffer.from(await ask('GET', `${at}/screenshot`), 'base64'),
      close: async () => {
        await ask('DELETE', at).finally(end);
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/**
 * Browsers beside Chromium: `missing` names what is not installed of what each needs, or is empty; `open` starts it with a
 * page of 1440 by 900: `go` to an address, `run` a function in the page and give back what it is worth, `close`.
 */
export const OTHERS = [
  { name: 'Firefox', missing: onPath('firefox', 'firefox-esr') ? '' : 'firefox', open: openFirefox },
  {
    name: 'WebKitGTK',
    missing: [onPath('WebKitWebDriver') ? '' : 'WebKitWebDriver', process.env.DISPLAY || onPath('Xvfb') ? '' : 'Xvfb']
      .filter(Boolean)
      .join(', '),
    open: openWebKit,
  },
];
