// Prints the software bill of materials as CycloneDX:  npm run -s sbom > sbom.json
// It is what `npm sbom` says of the packages that reach a user.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from './shipped-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bill = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library'], { cwd: root, maxBuffer: 1 << 28 }),
);
const shipped = shippedPackages();
bill.metadata.component.name = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).name;
bill.components = bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
const kept = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
