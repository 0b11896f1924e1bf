import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

/** Weaknesses of these weights fail a check; what is lighter is counted. */
const HEAVY = ['high', 'critical'];

/**
 * What npm’s report on the weaknesses known of the installed packages comes to, in one line. A report without counts is
 * that of a registry that keeps no such list, or of no network: then nothing was checked, and the line says so.
 */
export function auditVerdict(report) {
  let read = {};
  try {
    read = JSON.parse(report) ?? {};
  } catch {}
  const counts = read.metadata?.vulnerabilities;
  if (!counts) return { ok: true, line: 'Not audited: no list of known weaknesses could be asked.' };
  const heavy = Object.entries(read.vulnerabilities ?? {}).flatMap(([name, { severity }]) =>
    HEAVY.includes(severity) ? [`${name} (${severity})`] : [],
  );
  const told = heavy.length > 0 ? heavy.join(', ') : 'none that is high or critical';
  return { ok: heavy.length === 0, line: `Audited: ${counts.total} known weaknesses, ${told}.` };
}

/** Asks for the list once; a network that is slow or not there must not hold a check up. */
function audit() {
  const args = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  return auditVerdict(stdout);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, line } = audit();
  console.log(line);
  process.exit(ok ? 0 : 1);
}
