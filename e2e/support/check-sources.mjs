/**
 * Holds the data package against the original documents.
 *
 *   node e2e/support/check-sources.mjs FOLDER
 *
 * FOLDER holds the files that `sources.json` names. All offsets are UTF-16 code units of the decoded file, as
 * `String.prototype.slice` counts them. Prints one line a source, then what is wrong with it. Exit code 0 when everything
 * agrees, 1 when anything does not, 2 when no folder is given.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('Usage: node e2e/support/check-sources.mjs FOLDER   (the folder of the original documents)');
  process.exit(2);
}

const data = join(dirname(fileURLToPath(import.meta.url)), '../../public/data');
const read = (name) => JSON.parse(readFileSync(join(data, name), 'utf8'));
const sources = read('sources.json');
const claims = read('claims.json');
const events = read('events.json');

let passed = 0;
let failed = 0;

for (const source of sources) {
  const faults = [];
  let checks = 0;
  const check = (ok, fault) => {
    checks += 1;
    if (!ok) faults.push(fault);
  };
  checkSource(source, check);
  passed += checks - faults.length;
  failed += faults.length;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${source.id}: ${checks - faults.length} of ${checks} checks`);
  for (const fault of faults) console.log(`       ${fault}`);
}

const known = new Set(sources.map((source) => source.id));
for (const record of [...claims, ...events]) {
  for (const { source } of record.appearances) {
    if (known.has(source)) continue;
    failed += 1;
    console.log(`FAIL ${record.id}: its source "${source}" is not in sources.json`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function checkSource(source, check) {
  let bytes;
  try {
    bytes = readFileSync(join(folder, source.file));
  } catch {
    check(false, `${source.file} is not in ${folder}`);
    return;
  }
  const text = bytes.toString('utf8');
  check(createHash('sha256').update(bytes).digest('hex') === source.sha256, 'sha256 differs');
  check(bytes.length === source.bytes, `has ${bytes.length} bytes, not ${source.bytes}`);
  check(text.length === source.length, `has ${text.length} UTF-16 units, not ${source.length}`);

  for (const { start, end, text: passage } of source.passages) {
    check(text.slice(start, end) === passage, `passage ${start}–${end} is not the original's text`);
  }
  checkGaps(source, text, check);

  for (const claim of claims) {
    for (const { quote, figure } of claim.appearances.filter((appearance) => appearance.source === source.id)) {
      check(stands(text, quote), `${claim.id}: quote is not at ${quote.start}–${quote.end}`);
      check(stands(text, figure), `${claim.id}: figure is not at ${figure.start}–${figure.end}`);
      check(quote.start <= figure.start && figure.end <= quote.end, `${claim.id}: figure lies outside its quote`);
      check(isQuoted(source, quote), `${claim.id}: quote lies in no passage`);
    }
  }
  for (const event of events) {
    for (const { quote } of event.appearances.filter((appearance) => appearance.source === source.id)) {
      check(stands(text, quote), `${event.id}: quote is not at ${quote.start}–${quote.end}`);
      check(isQuoted(source, quote), `${event.id}: quote lies in no passage`);
    }
  }
}

/** Passages are in order and apart; `omitted` is exactly the gaps between them that hold more than white space. */
function checkGaps(source, text, check) {
  const gaps = [];
  let at = 0;
  for (const { start, end } of [...source.passages, { start: text.length, end: text.length }]) {
    check(start >= at, `passage at ${start} overlaps the one before it`);
    const gap = text.slice(at, start);
    if (gap.trim() !== '') {
      gaps.push({
        start: at,
        end: start,
        characters: gap.replace(/\s/gu, '').length,
        paragraphs: wholeParagraphs(text, at, start),
      });
    }
    at = end;
  }
  check(gaps.length === source.omitted.length, `${source.omitted.length} omissions listed, ${gaps.length} found`);
  for (const gap of gaps) {
    const listed = source.omitted.find(({ start }) => start === gap.start);
    const same = ['end', 'characters', 'paragraphs'].every((key) => listed?.[key] === gap[key]);
    check(same, `omission ${gap.start}–${gap.end} should be ${JSON.stringify(gap)}`);
  }
}

/** How many paragraphs a gap leaves out; 0 when it begins or ends inside one. */
function wholeParagraphs(text, from, to) {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const lines = text.slice(from, to).split('\n');
  const isWhole = (edge, line) => edge.trim() === '' || line.trim() === '';
  const rest = to === text.length ? '' : text.slice(to).split('\n')[0];
  if (!isWhole(before, lines[0]) || !isWhole(rest, lines.at(-1))) return 0;
  return lines.filter((line) => line.trim() !== '').length;
}

function stands(text, { exact, start, end }) {
  return exact.length > 0 && text.slice(start, end) === exact;
}

function isQuoted(source, quote) {
  return source.passages.some((passage) => passage.start <= quote.start && quote.end <= passage.end);
}
