import { Readable } from 'node:stream';
import type { BundledEvents } from '../../src/cli/load-events.js';
import { run } from '../../src/cli/run.js';

/** Runs the command line on `input`, with the events that come with it, and gives its code and what it wrote. */
export async function runCli(
  args: readonly string[],
  { events = {}, input }: { events?: Awaited<ReturnType<BundledEvents>>; input?: string } = {},
): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const terminal = {
    write: async (data: string | Uint8Array) => {
      out += typeof data === 'string' ? data : new TextDecoder().decode(data);
    },
    warn: (message: string) => {
      err += `${message}\n`;
    },
    colour: false,
    ...(input === undefined ? {} : { input: Readable.from([input]) }),
  };
  return { code: await run([...args], terminal, async () => events), out, err };
}
