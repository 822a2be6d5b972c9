import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(`${root}/${file}`, 'utf8');

/** `name@version` of what reaches a user: the packages that are installed with ours, and those whose code `dist/` holds. */
export function shippedPackages() {
  const installed = Object.entries(JSON.parse(read('package-lock.json')).packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version }]) => `${place.split('node_modules/').at(-1)}@${version}`);
  const bundled = [...read('THIRD-PARTY-NOTICES.md').matchAll(/^\| (\S+) \| (\d\S*) \|/gm)];
  return new Set([...installed, ...bundled.map(([, name, version]) => `${name}@${version}`)]);
}
