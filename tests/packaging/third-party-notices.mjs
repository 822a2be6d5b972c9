// Prints THIRD-PARTY-NOTICES.md: every package whose code the bundles hold (from esbuild's metafile), with its licence.
//   node tests/packaging/third-party-notices.mjs > THIRD-PARTY-NOTICES.md
//   node tests/packaging/third-party-notices.mjs --check     exits 1 where the file is not up to date
// Further arguments are the entries to bundle, instead of tsup.config.ts's.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (...path) => readFileSync(join(root, ...path), 'utf8');
const manifest = JSON.parse(read('package.json'));

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const entries =
  given.length > 0
    ? given
    : ['index', 'language/english/index', 'language/italian/index', 'report/index', 'cli/index'].map(
        (name) => `src/${name}.ts`,
      );
/** Packages that others carry inside the files they publish, where the metafile cannot see them. */
const inlined = { 'node_modules/d3-delaunay': ['node_modules/delaunator', 'node_modules/robust-predicates'] };
const external = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });

async function bundledPackages() {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    metafile: true,
    outdir: 'dist',
    logLevel: 'error',
    // As in tsup.config.ts.
    mainFields: ['module', 'main'],
    loader: { '.lex': 'text', '.txt': 'text' },
    external: external.flatMap((name) => [name, `${name}/*`]),
    alias: {
      'vega-canvas': 'vega-canvas/build/vega-canvas.browser.module.js',
      'vega-loader': 'vega-loader/build/vega-loader.browser.module.js',
    },
  });
  const folders = new Set();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (!folder || bytesInOutput === 0) continue;
      for (const used of [folder, ...(inlined[folder] ?? [])]) folders.add(used);
    }
  }
  return [...folders].sort();
}

function noticeOf(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(read(folder, 'package.json'));
  const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const text = file && read(folder, file).trim();
  const source = `${license} ${typeof repository === 'string' ? repository : repository?.url}`;
  return { name, version, license, home: home === 'vega/vega' ? 'https://github.com/vega/vega' : home, source, text };
}

/** A package of a monorepo that publishes no licence file is under its siblings': the commonest of the repository. */
function withSiblingLicences(notices) {
  return notices.map((notice) => {
    if (notice.text) return notice;
    const texts = notices.filter(({ source, text }) => text && source === notice.source).map(({ text }) => text);
    if (texts.length === 0) throw new Error(`${notice.name}: no licence file, and none in a sibling of its repository`);
    const times = (text) => texts.filter((other) => other === text).length;
    return { ...notice, text: texts.sort((a, b) => times(b) - times(a))[0] };
  });
}

function render(notices) {
  const texts = new Map();
  for (const notice of notices) {
    const same = texts.get(notice.text) ?? [];
    same.push(notice);
    texts.set(notice.text, same);
  }
  const table = notices.map(({ name, version, license, home }) => `| ${name} | ${version} | ${license} | ${home} |`);
  const sections = [...texts].map(([text, same]) => {
    const names = [...new Set(same.map(({ name }) => name))].join(', ');
    return `## ${names}\n\n\`\`\`text\n${text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '')}\n\`\`\`\n`;
  });
  return `# Third-party notices

\`dist/\` holds code of the packages below. This file is printed by \`node tests/packaging/third-party-notices.mjs\`.

| package | version | licence | home |
| --- | --- | --- | --- |
${table.join('\n')}

${sections.join('\n')}
${read('src/language/english/lexicons/NOTICES.md').replace(/^#/, '##')}`;
}

const notices = withSiblingLicences((await bundledPackages()).map(noticeOf)).sort(
  (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'),
);
const page = render(notices);
if (!process.argv.includes('--check')) process.stdout.write(page);
else if (!existsSync(join(root, 'THIRD-PARTY-NOTICES.md')) || read('THIRD-PARTY-NOTICES.md') !== page) {
  process.stderr.write(
    'THIRD-PARTY-NOTICES.md is not up to date: node tests/packaging/third-party-notices.mjs > THIRD-PARTY-NOTICES.md\n',
  );
  process.exitCode = 1;
}
