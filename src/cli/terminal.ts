/** Where a command writes: data, messages, and whether a person looks at it. */
export interface Terminal {
  /** Writes data, which may change again once the promise is kept. */
  write(data: string | Uint8Array): Promise<void>;
  warn(message: string): void;
  colour: boolean;
  /** Whether somebody watches the messages. */
  watched?: boolean;
  /** Standard input, where it is not the process's. */
  input?: AsyncIterable<Uint8Array | string>;
}

/** Standard output and standard error. A closed pipe ends the process quietly. */
export function standardTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const warn = (message: string) => {
    // without what would steer the terminal: messages quote names of files and ids
    stderr.write(`readout-framing: ${message.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd')}\n`);
  };
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    warn(`standard output: ${error.message}`);
    process.exit(1);
  });
  stderr.on('error', () => {});
  return {
    write: (data) => new Promise((done) => stdout.write(data, () => done())),
    warn,
    watched: stderr.isTTY === true,
    colour: stdout.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === '') && env.TERM !== 'dumb',
  };
}
