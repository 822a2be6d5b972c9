import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshBuild } from './fresh-build.js';

const exec = promisify(execFile);
const node = (code: string) => exec(process.execPath, ['-e', code], { maxBuffer: 1 << 26 });

const use = `const { createAnalyzer } = require('./dist/index.cjs');
const { italian } = require('./dist/italian.cjs');
createAnalyzer({ languages: [italian] }).scoreText('Un buon accordo.', { language: 'it' });`;

describe('natural behind the Italian pack', () => {
  beforeAll(freshBuild, 240_000);

  it('is loaded by these modules and no others, prints nothing, and leaves the environment as it was', async () => {
    const { stdout, stderr } = await node(`const before = JSON.stringify(process.env);
      const write = process.stdout.write; let printed = ''; process.stdout.write = (text) => { printed += text; return true; };
      ${use}
      process.stdout.write = write;
      const loaded = Object.keys(require.cache).map((file) => file.split('/node_modules/').pop()).filter((file) => !file.includes('/dist/'));
      console.log(JSON.stringify({ printed, same: before === JSON.stringify(process.env), loaded: loaded.sort() }));`);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      printed: '',
      same: true,
      loaded: [
        'natural/lib/natural/sentiment/Italian/pattern-sentiment-it.json',
        'natural/lib/natural/stemmers/porter_stemmer_it.js',
        'natural/lib/natural/stemmers/stemmer_it.js',
        'natural/lib/natural/tokenizers/aggressive_tokenizer_it.js',
        'natural/lib/natural/tokenizers/tokenizer.js',
        'natural/lib/natural/util/stopwords_it.js',
      ],
    });
  });
  it('is not loaded for English, nor by the pack alone', async () => {
    const { stdout } = await node(`const { scoreText } = require('./dist/index.cjs');
      const { italian } = require('./dist/italian.cjs');
      scoreText('A good agreement.');
      console.log(italian.code, Object.keys(require.cache).filter((file) => file.includes('natural')).length);`);
    expect(stdout).toBe('it 0\n');
  });
  it('says what to install where it is missing', async () => {
    const missing = `const resolve = require('node:module')._resolveFilename;
      require('node:module')._resolveFilename = function (name, ...rest) {
        if (name.startsWith('natural/')) throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' });
        return resolve.call(this, name, ...rest);
      };`;
    const { stdout } = await node(
      `${missing} try { ${use} } catch (error) { console.log(error.name, error.code, error.message); }`,
    );
    expect(stdout).toBe('MissingPackageError MISSING_PACKAGE Italian needs the package natural: npm install natural\n');
  });
});
