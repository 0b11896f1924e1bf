/** The names of the end-to-end tests, each with its file, that failed and passed when repeated: of Playwright's JSON report. */
export function flakyTests({ suites = [], specs = [] }) {
  const here = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, title }) => `${file} “${title}”`);
  return [...here, ...suites.flatMap(flakyTests)];
}
