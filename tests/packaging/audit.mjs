// Known faults of the packages that reach a user, installed or bundled:  npm run -s audit
// (`npm audit --omit=dev` leaves out what is bundled, for it is a development dependency.) Reads what `npm audit --json`
// says. Ends with 1 where there is one, with 2 where the registry answered no audit.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedPackages } from './shipped-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
const { vulnerabilities, message } = JSON.parse(readFileSync(0, 'utf8'));
if (vulnerabilities === undefined) {
  console.log(`no audit: ${message ?? 'the registry gave no answer'}`);
  process.exit(2);
}
const shipped = shippedPackages();
let found = 0;
for (const { name, severity, via, nodes } of Object.values(vulnerabilities))
  for (const place of nodes.filter((node) => shipped.has(`${name}@${packages[node]?.version}`))) {
    found++;
    const why = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`));
    console.log(`${severity}: ${place} ${packages[place].version}: ${why.join('; ')}`);
  }
console.log(`${found} of ${shipped.size} packages that reach a user have known faults`);
process.exitCode = found > 0 ? 1 : 0;
