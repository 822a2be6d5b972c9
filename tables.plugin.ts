import { build, type Plugin } from 'esbuild';

let tables: Promise<string> | undefined;

/**
 * Puts the compiled lexicons of English where its pack imports them. They are compiled by the sources themselves, once a
 * build, so that they can't be older than the text of the lexicons.
 */
export const languageTables: Plugin = {
  name: 'language-tables',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]language[\\/]english[\\/]tables\.txt$/ }, async () => {
      tables ??= compile();
      return { contents: await tables, loader: 'text' };
    });
  },
};

async function compile(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { standardTables } from './src/framing/ready-tables.js';
                 export { english } from './src/language/english/index.js';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    loader: { '.lex': 'text', '.txt': 'text' },
  });
  const code = Buffer.from((outputFiles[0] as { text: string }).text).toString('base64');
  const { standardTables, english } = await import(`data:text/javascript;base64,${code}`);
  return standardTables(english);
}
