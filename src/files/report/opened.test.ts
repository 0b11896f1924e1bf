import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDocx } from './docx/writeDocx';
import { EVERYTHING, report, viewOf } from './fixtures';
import { writePptx } from './pptx/writePptx';

const MINUTE = 60_000;
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(to: string, ...names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const files = names.map((name) => join(folder, name));
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}

describe.skipIf(!isInstalled)('LibreOffice (skipped: it is not installed)', () => {
  const things = [{ thing: viewOf(['turnover-kz-2024-tokayev']), remark: 'Оборот вырос.' }, ...EVERYTHING.slice(0, 8)];
  const written = report('ru', things);

  it(
    'opens the document with all its footnotes and pictures, and the slides, and makes a PDF of either',
    async () => {
      writeFileSync(join(folder, 'document.docx'), await writeDocx(written));
      writeFileSync(join(folder, 'slides.pptx'), await writePptx(written));
      convert('pdf', 'document.docx', 'slides.pptx');
      convert('fodt', 'document.docx');
      const flat = readFileSync(join(folder, 'document.fodt'), 'utf8');
      expect(flat.match(/text:note-class="footnote"[^>]*><text:note-citation/g)).toHaveLength(written.notes.length);
      expect(flat).toMatch(/<svg:desc>Map: turnover &amp; trade/);
      expect(flat).toMatch(/fo:language="ru"/);
      const slides = await getDocument({ data: new Uint8Array(readFileSync(join(folder, 'slides.pdf'))), verbosity: 0 })
        .promise;
      expect(slides.numPages).toBe(things.length + 2);
      expect(readFileSync(join(folder, 'document.pdf'), 'latin1')).toMatch(/^%PDF/);
    },
    5 * MINUTE,
  );
});
