import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Path of the browser: CHROMIUM_PATH, or where Debian and Ubuntu put it. Throws where there is none. */
export function chromiumPath(): string {
  const given = process.env.CHROMIUM_PATH;
  const path = given || '/usr/bin/chromium';
  if (existsSync(path)) return path;
  throw new Error(
    `No Chromium at ${path}. The report is tested in a real browser: install one ` +
      '(apt-get update && apt-get install -y chromium; brew install --cask chromium) ' +
      'or set CHROMIUM_PATH to one that is there.',
  );
}

/**
 * Whether the browser tests run: always in continuous integration, where a missing browser is a failure; elsewhere
 * where there is one, so that `npm test` needs nothing but Node.
 */
export function browserTestsRun(): boolean {
  if (process.env.CI) return true;
  try {
    return chromiumPath() !== '';
  } catch (error) {
    console.warn(`\nThe report's browser tests are left out. ${(error as Error).message}\n`);
    return false;
  }
}

/** Starts a headless Chromium that talks to nobody. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
