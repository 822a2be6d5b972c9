#!/usr/bin/env node
import { run } from './run.js';
import { standardTerminal } from './terminal.js';

process.exitCode = await run(
  process.argv.slice(2),
  standardTerminal(),
  async () => (await import('../../corpus/index.js')).events,
);
