// Packs the package, lints it, installs it as a user would, and runs it there. Fails when something is missing from it,
// when its declarations are wrong or say nothing, or when it has grown.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { problemsOfTypes } from './public-types.js';

/**
 * Little above what an install weighs today: 7.2 MB are the sentence encoder, 6 MB zod, 4 MB the solver, 3.5 MB word
 * vectors, and 2.5 MB draw charts as pictures, without which there are none in documents. Raise it knowingly.
 */
const LARGEST_INSTALL_MB = 32;

/** Only our build may need these. */
const UNWANTED = ['natural', 'mongoose', 'pg', 'redis', 'typescript'];

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'winnow-package-'));
/** @type {string[]} */
const problems = [];

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  // npm sets this to the npm that runs us; through `node`, that works on every system.
  const cli = process.env['npm_execpath'];
  const [file, first] = cli === undefined ? ['npm', []] : [process.execPath, [cli]];
  return execFileSync(file, [...first, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/**
 * The bytes of all files under a folder.
 *
 * @param {string} folder
 * @returns {number}
 */
function weigh(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

try {
  npm(['pack', '--silent', '--pack-destination', scratch], root);
  const tarball = readdirSync(scratch).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  const packed = readFileSync(join(scratch, tarball));
  console.log(`${tarball}: ${(packed.length / 1e3).toFixed(0)} kB`);

  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bytes = new Uint8Array(packed).buffer;
  const lint = await publint({ strict: true, pack: { tarball: bytes } });
  for (const message of lint.messages) {
    problems.push(`publint: ${formatMessage(message, manifest) ?? message.code}`);
  }

  npm(['init', '--yes', '--silent'], scratch);
  npm(
    ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`],
    scratch,
  );
  const modules = join(scratch, 'node_modules');
  for (const name of UNWANTED) {
    if (existsSync(join(modules, name))) problems.push(`${name} is installed with winnow`);
  }
  const megabytes = weigh(modules) / 1e6;
  console.log(`installed: ${megabytes.toFixed(1)} MB, limit ${String(LARGEST_INSTALL_MB)} MB`);
  if (megabytes > LARGEST_INSTALL_MB) problems.push('the install exceeds its limit');

  problems.push(
    ...problemsOfTypes(join(modules, manifest.name, manifest.exports['.'].types), root),
  );

  const bin = join(modules, manifest.name, manifest.bin.winnow);
  const version = execFileSync(process.execPath, [bin, '--version'], {
    cwd: scratch,
    encoding: 'utf8',
  }).trim();
  console.log(`winnow --version: ${version}`);
  if (version !== manifest.version) {
    problems.push(`winnow --version says ${version}, package.json ${manifest.version}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
