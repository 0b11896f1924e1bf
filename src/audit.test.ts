import { expect, it } from 'vitest';
import { auditVerdict } from '../e2e/support/audit.mjs';

const report = (severities: Readonly<Record<string, string>>) =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(Object.entries(severities).map(([name, severity]) => [name, { severity }])),
    metadata: { vulnerabilities: { total: Object.keys(severities).length } },
  });

it.each([
  ['nothing known', report({}), true, 'Audited: 0 known weaknesses, none that is high or critical.'],
  ['light ones', report({ a: 'low', b: 'moderate' }), true, 'Audited: 2 known weaknesses, none that is high'],
  ['heavy ones', report({ a: 'high', b: 'low', c: 'critical' }), false, '3 known weaknesses, a (high), c (critical).'],
])('a report of %s is told, and what is heavy fails', (_, text, ok, line) => {
  expect(auditVerdict(text)).toEqual({ ok, line: expect.stringContaining(line) });
});

it.each(['', 'not JSON', 'null', '{"message": "405 Method Not Allowed", "statusCode": 405}'])(
  'where no list can be asked (%s) nothing fails, and that nothing was checked is said',
  (text) => {
    expect(auditVerdict(text)).toEqual({ ok: true, line: expect.stringMatching(/^Not audited/) });
  },
);
