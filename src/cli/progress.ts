import { stat } from 'node:fs/promises';
import cliProgress from 'cli-progress';

/** Shows on a terminal how far a long run has come. */
export interface Progress {
  /** Bytes read so far, and records done. */
  update(bytes: number, records: number): void;
  stop(): void;
}

/** A bar on standard error, with rate and time left where the length of the input is known; nothing where no one looks. */
export async function startProgress(names: readonly string[], shown: boolean): Promise<Progress> {
  if (!shown) return { update() {}, stop() {} };
  const total = await plainSize(names);
  const begun = Date.now();
  const known = '{bar} {percentage} %  {megabytes} MB  {rate} MB/s  {records} records  {eta_formatted} left';
  const bar = new cliProgress.SingleBar({
    format: total === undefined ? '{megabytes} MB  {rate} MB/s  {records} records  {duration_formatted}' : known,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 200,
    fps: 5,
  });
  const payload = (bytes: number, records: number) => ({
    megabytes: (bytes / 1e6).toFixed(1),
    rate: (bytes / 1e3 / Math.max(1, Date.now() - begun)).toFixed(1),
    records,
  });
  bar.start(total ?? 1, 0, payload(0, 0));
  return {
    update: (bytes, records) => bar.update(total === undefined ? 0 : bytes, payload(bytes, records)),
    stop: () => bar.stop(),
  };
}

/** Bytes of files that are not packed; `undefined` where that can't be known. */
async function plainSize(names: readonly string[]): Promise<number | undefined> {
  if (names.length === 0 || names.some((name) => /\.(?:gz|zst)$/i.test(name))) return undefined;
  const found = await Promise.all(names.map((name) => stat(name).catch(() => undefined)));
  return found.every((one) => one?.isFile()) ? found.reduce((sum, one) => sum + (one?.size ?? 0), 0) : undefined;
}
