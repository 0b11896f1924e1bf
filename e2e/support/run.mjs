import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * Runs a tool of node_modules; what it prints is shown as it comes, or kept and given back when `quiet`. One that cannot
 * be started or was killed has the status 1.
 */
export function run(script, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
    });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name]?.setEncoding('utf8').on('data', (text) => {
        printed[name] += text;
      });
    child.on('error', (error) => resolve({ ...printed, status: 1, stderr: String(error) }));
    child.on('close', (status) => resolve({ ...printed, status: status ?? 1 }));
  });
}
