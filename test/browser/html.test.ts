import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import type { Report } from '../../src/report/report.ts';
import { NASTY } from '../report/arbitrary-report.ts';
import { generatedReport, sampleDetails, sampleReport } from '../report/sample-report.ts';
import { weighReport } from '../report/sample-weigh.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  if (!existsSync(executablePath))
    throw new Error(`no Chromium at ${executablePath}: install it, or name it in CHROMIUM_PATH`);
  folder = await mkdtemp(path.join(tmpdir(), 'plimsoll-browser-'));
  browser = await chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** Console errors and warnings, thrown errors, and requests other than for the file itself. */
  readonly trouble: string[];
}

async function open(
  report: Report,
  look: { readonly width?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  const file = path.join(await mkdtemp(path.join(folder, 'page-')), 'report.html');
  await writeFile(file, renderHtml(report));
  const page = await browser.newPage({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.colorScheme ?? 'light',
  });
  const trouble: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', async (dialog) => {
    trouble.push(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:'))
      trouble.push(`request ${request.url()}`);
  });
  await page.goto(address);
  return { page, trouble };
}

const crumbs = (page: Page): Promise<string[]> =>
  page.locator('#crumbs button, #crumbs [aria-current]').allTextContents();
const tile = (page: Page, name: string) =>
  page.locator('.tile', { has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) }).first();

describe('the page in Chromium', () => {
  it('opens without an error and without a request, in light and dark, wide and narrow, small and large', async () => {
    const cases = [
      ['light', sampleReport(), { width: 1280, colorScheme: 'light' }],
      ['dark', sampleReport(), { width: 1280, colorScheme: 'dark' }],
      ['narrow', sampleReport(), { width: 390, colorScheme: 'light' }],
      ['one', generatedReport(1), {}],
      ['many', generatedReport(1000), {}],
      ['weigh', weighReport(), { width: 390, colorScheme: 'dark' }],
      ['other-command', sampleReport({ command: 'benchmark', details: {} }), {}],
    ] as const;
    for (const [name, report, look] of cases) {
      const { page, trouble } = await open(report, look);
      const picture = path.join(folder, `${name}.png`);
      await page.screenshot({ path: picture, fullPage: true });
      expect((await readFile(picture)).length).toBeGreaterThan(10_000);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(trouble, name).toEqual([]);
      await page.close();
    }
  });

  it('zooms by click, by crumbs and by keyboard', async () => {
    const { page, trouble } = await open(sampleReport());
    expect(await crumbs(page)).toEqual(['All manifests']);
    await tile(page, 'requirements.txt').click({ position: { x: 8, y: 8 } });
    expect(await crumbs(page)).toEqual(['All manifests', 'requirements.txt']);
    await tile(page, 'torch').click({ position: { x: 8, y: 8 } });
    expect(await crumbs(page)).toEqual(['All manifests', 'requirements.txt', 'torch']);
    expect(await page.locator('#panel h3').textContent()).toBe('torch');
    expect(await page.locator('#panel').textContent()).toContain('Retained, installed~6.80 GB');

    await page.locator('#crumbs button', { hasText: 'All manifests' }).click();
    expect(await crumbs(page)).toEqual(['All manifests']);

    await tile(page, 'requirements.txt').focus();
    await page.keyboard.press('Enter');
    expect(await crumbs(page)).toEqual(['All manifests', 'requirements.txt']);
    await page.keyboard.press('ArrowRight');
    const focused = await page.locator('.tile:focus b').textContent();
    expect(focused).not.toBeNull();
    expect(await page.locator('#panel h3').textContent()).toBe(focused?.replace(/ itself$/, ''));
    await page.keyboard.press('Escape');
    expect(await crumbs(page)).toEqual(['All manifests']);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it('has one stop for the tab key on the map, and a name and a size for every tile', async () => {
    const { page } = await open(sampleReport());
    expect(await page.locator('.tile[tabindex="0"]').count()).toBe(1);
    const labels = await page
      .locator('.tile')
      .evaluateAll((tiles) => tiles.map((one) => one.getAttribute('aria-label')));
    for (const label of labels) expect(label).toMatch(/, (?:~|≥ )?[\d.]+ ([kMG]?B), .*% of all/);
    await page.close();
  });

  it('finds a distribution and tells why it is there', async () => {
    const { page, trouble } = await open(sampleReport());
    await page.keyboard.press('/');
    await page.keyboard.type('mpmath');
    expect(await page.locator('#matches li').allTextContents()).toEqual(['mpmath 1.3.0~1.40 MB']);
    await page.keyboard.press('Enter');
    expect(await page.locator('#panel h3').textContent()).toBe('mpmath');
    expect(await page.locator('#panel .path li').allTextContents()).toEqual(['torch', 'sympy', 'mpmath']);
    expect(await page.locator('.tile[aria-pressed="true"] b').textContent()).toBe('mpmath');

    await page.locator('#search').fill('no such thing');
    expect(await page.locator('#matches li').textContent()).toContain('No distribution');
    await page.locator('#search').press('Escape');
    expect(await page.locator('#matches').isVisible()).toBe(false);
    expect(trouble).toEqual([]);
    await page.close();
  });

  it('shows download instead of installed bytes', async () => {
    const { page } = await open(sampleReport());
    const before = await page.locator('#crumbs').textContent();
    await page.locator('[data-measure="download"]').click();
    expect(await page.locator('#crumbs').textContent()).not.toBe(before);
    expect(await page.locator('#crumbs').textContent()).toContain('download');
    await page.close();
  });

  it('filters findings by severity and words, and leads from a distribution to its findings', async () => {
    const { page } = await open(sampleReport());
    const visible = () => page.locator('.finding:visible .name').count();
    expect(await visible()).toBe(8);
    await page.locator('[data-severity="warning"]').click();
    expect(await visible()).toBe(4);
    await page.locator('#filter').fill('opencv');
    expect(await visible()).toBe(1);
    expect(await page.locator('#shown').textContent()).toBe('1 of 8 shown');

    await page.locator('#search').fill('xgboost');
    await page.locator('#search').press('Enter');
    await page.locator('#panel .action', { hasText: 'xgboost-cpu leaves out' }).click();
    expect(await page.locator('details.finding[open] .name').textContent()).toContain('xgboost-cpu');
    await page.close();
  });

  it('shows nasty texts as they are and runs none of them', async () => {
    const details = sampleDetails();
    const [manifest] = details.manifests;
    const row = manifest?.distributions[0];
    const nasty =
      manifest === undefined || row === undefined
        ? []
        : [
            {
              ...manifest,
              path: NASTY[0] ?? '',
              distributions: NASTY.map((name) => ({
                ...row,
                name,
                version: name,
                why: [name, name],
                installed: { value: 9e6, provenance: 'exact' as const },
              })),
            },
          ];
    const findings = NASTY.map((text) => ({
      rule: text,
      severity: 'warning' as const,
      title: text,
      message: text,
      location: { path: text },
    }));
    const { page, trouble } = await open(
      sampleReport({ headline: NASTY.join(' '), findings, details: { ...details, manifests: nasty } }),
    );
    for (const one of await page.locator('.tile').all()) await one.focus();
    await page.locator('.finding summary').first().click();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(trouble).toEqual([]);
    await page.close();
  });

  it('has enough contrast on every tile and badge, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(generatedReport(60), { colorScheme });
      const ratios = await page.evaluate(CONTRAST);
      expect(Math.min(...(ratios as number[])), colorScheme).toBeGreaterThanOrEqual(4.5);
      await page.close();
    }
  });
});

/** Contrast ratio (WCAG 2.2, relative luminance) of text to background for tiles, badges and soft text, drawn on a canvas to get sRGB. */
const CONTRAST = `(() => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => { context.fillStyle = '#000'; context.fillStyle = colour; context.fillRect(0, 0, 1, 1); return context.getImageData(0, 0, 1, 1).data; };
  const light = ([r, g, b]) => [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const solid = (element) => { for (let at = element; at; at = at.parentElement) { const colour = getComputedStyle(at).backgroundColor; if (!/, 0\\)$|transparent/.test(colour)) return colour; } return '#fff'; };
  return [...document.querySelectorAll('.tile b, .tile i, .verdict, .soft, .saves, .worse, .better, .reason')]
    .filter((element) => element.textContent.trim() !== '')
    .map((element) => {
      const style = getComputedStyle(element);
      const back = light(rgb(solid(element)));
      const text = light(rgb(style.color));
      return (Math.max(back, text) + 0.05) / (Math.min(back, text) + 0.05);
    });
})()`;
