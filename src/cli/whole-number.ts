import { UsageError } from './usage-error.js';

/**
 * The whole number, from `least` on, that an option was given.
 *
 * @throws UsageError if it is none.
 */
export function wholeNumber(option: string, value: string, least: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < least)
    throw new UsageError(`${option} takes a whole number from ${least}, found ${JSON.stringify(value)}`);
  return number;
}
