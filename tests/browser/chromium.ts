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
