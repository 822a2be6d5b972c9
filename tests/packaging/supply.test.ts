import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** What a permissive package may be under. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Unlicense'];

interface Manifest {
  name: string;
  version: string;
  license?: string;
  scripts?: Record<string, string>;
  gypfile?: boolean;
}
interface Locked {
  version: string;
  dev?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const root = json('package.json') as { dependencies: Record<string, string>; engines: { node: string } };
const locked = Object.entries((json('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(
  ([place]) => place !== '',
);
const production = locked.filter(([, { dev }]) => !dev);
/** Folders of the packages that a user gets beside ours; those for other systems are not there. */
const installed = production.map(([place]) => place).filter((place) => existsSync(place));
const manifestOf = (place: string) => json(join(place, 'package.json')) as Manifest;
const nameAndVersion = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
const notices = [...readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').matchAll(/^\| (\S+) \| (\d\S*) \| (\S+) \|/gm)].map(
  ([, name, version, license]) => ({ name: name!, version: version!, license: license! }),
);

describe('the packages that a user installs', () => {
  it('are those of package.json and what these need', () => {
    for (const name of Object.keys(root.dependencies)) expect(installed).toContain(`node_modules/${name}`);
    expect(installed.length).toBeLessThan(20);
  });
  it('are under permissive licences, by their own word', () => {
    for (const place of installed) expect(allowed, place).toContain(manifestOf(place).license);
  });
  it('run nothing when they are installed', () => {
    expect(production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place)).toEqual([]);
    for (const place of installed) {
      const { scripts = {}, gypfile } = manifestOf(place);
      expect(
        Object.keys(scripts).filter((script) => /^(?:pre|post)?install$/.test(script)),
        place,
      ).toEqual([]);
      expect(gypfile === true || existsSync(join(place, 'binding.gyp')), place).toBe(false);
    }
  });
});

it('what is bundled is under permissive licences', () => {
  expect(notices.length).toBeGreaterThan(50);
  for (const { name, license } of notices) expect(allowed, name).toContain(license);
});

it('the lock file has a checksum for every package and names no registry', () => {
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "https?:/);
});

it('the bill of materials lists every package that is installed or bundled, with its checksum', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'sbom'], { maxBuffer: 1 << 26 });
  const bill = JSON.parse(stdout) as {
    bomFormat: string;
    metadata: { component: Manifest };
    components: (Manifest & { hashes: unknown[] })[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component).toMatchObject({ name: 'readout-framing' });
  const listed = bill.components.map(nameAndVersion);
  for (const one of [...installed.map(manifestOf), ...notices]) expect(listed).toContain(nameAndVersion(one));
  expect(new Set(listed).size).toBe(new Set([...installed.map(manifestOf), ...notices].map(nameAndVersion)).size);
  expect(bill.components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual([]);
});

describe('the audit', () => {
  const audit = (report: unknown) =>
    spawnSync(process.execPath, ['tests/packaging/audit.mjs'], { input: JSON.stringify(report), encoding: 'utf8' });
  const fault = (name: string) => ({
    [name]: { name, severity: 'high', via: [{ title: 'A fault', url: 'x' }], nodes: [`node_modules/${name}`] },
  });
  it('tells of faults of what is installed and of what is bundled, not of tools', () => {
    const { status, stdout } = audit({
      vulnerabilities: { ...fault('piscina'), ...fault('vega'), ...fault('vitest') },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^high: node_modules\/piscina \S+: A fault \(x\)\nhigh: node_modules\/vega \S+: .*\n2 of \d+/,
    );
    expect(audit({ vulnerabilities: fault('vitest') })).toMatchObject({ status: 0 });
  });
  it('does not pass where the registry gives no answer', () => {
    expect(audit({ message: 'method not allowed' })).toMatchObject({
      status: 2,
      stdout: 'no audit: method not allowed\n',
    });
  });
});

describe('the workflows', () => {
  const ci = readFileSync('.github/workflows/ci.yml', 'utf8');
  const publish = readFileSync('.github/workflows/publish.yml', 'utf8');
  it('test on the versions of Node that package.json promises', () => {
    expect(root.engines.node).toBe('>=20');
    expect(ci).toMatch(/node: \[20, 22, 24\]/);
    expect(ci).toMatch(/node-version: \$\{\{ matrix\.node \}\}/);
  });
  it('publish with provenance, after a clean install and the tests, with no more rights than that takes', () => {
    const order = ['npm ci', 'npm test', 'npm publish --provenance'].map((step) => publish.indexOf(`run: ${step}`));
    expect(order.every((at, index) => at > (order[index - 1] ?? 0))).toBe(true);
    expect(publish).toMatch(/permissions:\n {2}contents: read\n {2}id-token: write\n/);
    expect(ci).toMatch(/permissions:\n {2}contents: read\n\n/);
  });
});
