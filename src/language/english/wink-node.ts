import { createRequire } from 'node:module';
import type { WinkParts } from './wink.js';

/** wink-nlp and its English model, from the packages on disk: nothing of them is loaded before. */
export function loadWink(): WinkParts {
  const require = createRequire(import.meta.url);
  return { make: require('wink-nlp'), model: require('wink-eng-lite-web-model') };
}
