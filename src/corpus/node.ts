/** What of the corpus floor needs Node; everything else on it runs anywhere. */
export { readBytes, readPath } from './read-path.js';
export { WorkerPool } from './worker-pool.js';
