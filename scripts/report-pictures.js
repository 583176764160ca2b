// Makes the pictures of README.md and docs/report.md: the report of the sample in each format, opened as its reader
// would, and the terminal, in docs/images/. Needs Chromium, LibreOffice and pdftoppm: npm run pictures
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const sample = join(root, 'fixtures/drugs-review-part-2/responses.csv');
const largest = 150_000;
const scratch = mkdtempSync(join(tmpdir(), 'winnow-pictures-'));
const report = join(scratch, 'report');

try {
  mkdirSync(images, { recursive: true });
  const settings = ['--questionnaire', 'drugs-review-part-2', '--code-frame', 'drugs-policy'];
  const analyse = [join(root, 'bin/winnow.js'), 'analyse', sample, ...settings];
  execFileSync(process.execPath, [...analyse, '-o', report, '--format', 'all']);
  await photographPage();
  await photographTerminal();
  photographPages('report.xlsx', 'xlsx', '9');
  photographPages('report.ods', 'ods', '2');
  photographPages('report.docx', 'docx', '40');
  copyFileSync(join(report, 'charts/responses-by-day.png'), join(images, 'chart.png'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The HTML page, on a desk and on a telephone, and a chart on it. */
async function photographPage() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  /** @type {readonly (readonly [string, number, number, string])[]} */
  const views = [
    ['html', 1000, 700, ''],
    ['html-heat-map', 1000, 900, '#table-themes-by-sector'],
    ['html-narrow', 400, 800, '#table-respondents-by-sector'],
    ['html-themes', 1000, 700, '#table-themes'],
  ];
  for (const [name, width, height, place] of views) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(pathToFileURL(join(report, 'report.html')).href + place);
    keep(name, await page.screenshot());
    await page.close();
  }
  await browser.close();
}

/** What the README's first command prints, as a terminal shows it. */
async function photographTerminal() {
  const folder = join(scratch, 'terminal');
  mkdirSync(folder);
  const command = 'winnow analyse responses.csv -q drugs-review-part-2 -c drugs-policy -o report';
  copyFileSync(sample, join(folder, 'responses.csv'));
  const bin = join(root, 'bin/winnow.js');
  const printed = execFileSync(process.execPath, [bin, ...command.split(' ').slice(1)], {
    cwd: folder,
    encoding: 'utf8',
  });
  const text = `$ ${command}\n${printed}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  await page.setContent(
    `<body style="margin:0;background:#0b0c0c;color:#f3f2f1"><pre style="margin:0;padding:20px 24px;width:max-content;font:14px/1.3 'DejaVu Sans Mono','Liberation Mono',monospace">${text}</pre>`,
  );
  keep('terminal', await page.locator('pre').screenshot());
  await browser.close();
}

/**
 * A page of a document, as LibreOffice prints it.
 *
 * @param {string} file
 * @param {string} name
 * @param {string} page
 */
function photographPages(file, name, page) {
  const soffice = process.env['SOFFICE'] ?? 'soffice';
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`;
  const folder = join(scratch, name);
  const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder];
  execFileSync(soffice, [...convert, join(report, file)], { stdio: 'ignore' });
  const pdf = join(folder, file.replace(/\w+$/, 'pdf'));
  const shot = join(folder, 'page');
  execFileSync('pdftoppm', ['-png', '-r', '70', '-f', page, '-l', page, '-singlefile', pdf, shot]);
  keep(name, readFileSync(`${shot}.png`));
}

/**
 * @param {string} name
 * @param {Uint8Array} png
 */
function keep(name, png) {
  if (png.length > largest) throw new Error(`${name}.png has ${String(png.length)} bytes`);
  writeFileSync(join(images, `${name}.png`), png);
}
