import type { Shard } from '../corpus/shard.js';
import { UsageError } from './usage-error.js';
import { wholeNumber } from './whole-number.js';

/**
 * The shard of `--shard INDEX/COUNT`; without it that of a Slurm array's task, where there are several.
 *
 * @throws UsageError if it is none.
 */
export function shardOption(value: string | undefined, env: NodeJS.ProcessEnv): Shard | undefined {
  if (value !== undefined) {
    const [index, count, ...more] = value.split('/');
    if (count === undefined || more.length > 0)
      throw new UsageError(`--shard takes INDEX/COUNT, as 0/4, found ${JSON.stringify(value)}`);
    return shard(wholeNumber('--shard', index as string, 0), wholeNumber('--shard', count, 1));
  }
  const { SLURM_ARRAY_TASK_ID: id, SLURM_ARRAY_TASK_COUNT: count, SLURM_ARRAY_TASK_MIN: first = '0' } = env;
  if (id === undefined || count === undefined || count === '1') return undefined;
  return shard(
    wholeNumber('SLURM_ARRAY_TASK_ID', id, 0) - wholeNumber('SLURM_ARRAY_TASK_MIN', first, 0),
    wholeNumber('SLURM_ARRAY_TASK_COUNT', count, 1),
  );
}

function shard(index: number, count: number): Shard {
  if (index < 0 || index >= count)
    throw new UsageError(`a shard's index goes from 0 to its count less one, found ${index} of ${count}`);
  return { index, count };
}
