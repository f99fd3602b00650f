/**
 * Takes a picture of a report, for the README and for looking at:
 *   node scripts/screenshot.js --html page.html out.png [--width 1280] [--dark] [--full]
 *   node scripts/screenshot.js --comment report.md out.png [--width 900] [--dark] [--open]
 * The first takes any page, the second shows Markdown as a comment on GitHub looks. --open unfolds all parts.
 * Chromium is taken from CHROMIUM_PATH, else /usr/bin/chromium.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { commentPage } from './comment-page.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    html: { type: 'boolean' },
    comment: { type: 'boolean' },
    dark: { type: 'boolean' },
    full: { type: 'boolean' },
    open: { type: 'boolean' },
    width: { type: 'string' },
  },
});
const [input, output] = positionals;
if (input === undefined || output === undefined || values.html === values.comment) {
  console.error(
    'usage: node scripts/screenshot.js --html|--comment INPUT OUT.png [--width N] [--dark] [--full] [--open]',
  );
  process.exit(2);
}

const folder = await mkdtemp(path.join(tmpdir(), 'plimsoll-screenshot-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ],
});
try {
  let page = path.resolve(input);
  if (values.comment) {
    page = path.join(folder, 'comment.html');
    await writeFile(page, commentPage(await readFile(input, 'utf8'), { open: values.open === true }));
  }
  const tab = await browser.newPage({
    viewport: { width: Number(values.width ?? (values.comment ? 900 : 1280)), height: 860 },
    deviceScaleFactor: 2,
    colorScheme: values.dark ? 'dark' : 'light',
  });
  await tab.goto(pathToFileURL(page).href);
  if (values.comment) await tab.locator('.frame').screenshot({ path: output });
  else await tab.screenshot({ path: output, fullPage: values.full === true });
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
