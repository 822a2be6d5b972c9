// natural in a process of its own: its root slows every charCodeAt loop that is compiled after it (Node 20).
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { processorTime } from './measure.mjs';

const SELF = fileURLToPath(import.meta.url);

/** natural's analyser over the same pieces: `run(count)` gives the milliseconds for the first `count`. */
export async function startNatural(pieces) {
  const child = fork(SELF, ['child'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send({ pieces });
  await once(child, 'message');
  return {
    async run(count) {
      child.send({ count });
      const [milliseconds] = await once(child, 'message');
      return milliseconds;
    },
    stop: () => child.kill(),
  };
}

if (process.argv[1] === SELF && process.argv[2] === 'child') {
  const natural = createRequire(import.meta.url)('natural');
  const tokenizer = new natural.WordTokenizer();
  // without a stemmer, which would take most of the time
  const analyzer = new natural.SentimentAnalyzer('English', null, 'afinn');
  let pieces = [];
  process.on('message', (message) => {
    if (message.pieces !== undefined) {
      pieces = message.pieces;
      process.send('ready');
      return;
    }
    const begin = process.cpuUsage();
    for (let at = 0; at < message.count; at++) analyzer.getSentiment(tokenizer.tokenize(pieces[at]));
    process.send(processorTime(begin));
  });
}
