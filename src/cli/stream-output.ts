import { realpath, rename, rm, stat } from 'node:fs/promises';
import { AppendOutput } from '../corpus/append-output.js';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from '../corpus/checkpoint.js';
import { addCounts, type CorpusCounts, noCounts } from '../corpus/corpus-counts.js';
import { FramingLines } from '../corpus/framing-lines.js';
import type { CorpusStep } from '../corpus/run-corpus.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** Where a stream of framings goes. */
export interface StreamFiles {
  /** `-` for standard output. */
  output: string;
  rejects?: string;
  checkpoint?: string;
}

/** Milliseconds between two checkpoints. */
const INTERVAL = 500;
/** Ending of a file that is not whole yet. */
const SUFFIX = `.${process.pid}.part`;

/**
 * The output of a run: standard output, a file that is renamed when it is whole, or, with a checkpoint, a file that
 * grows up to a mark from which the same run goes on.
 */
export class StreamOutput {
  readonly counts: CorpusCounts = noCounts();
  records = 0;
  size = 0;
  done = false;
  private marked = Date.now();
  private readonly lines = new FramingLines();

  private constructor(
    private readonly files: StreamFiles,
    private readonly run: string,
    private readonly terminal: Terminal,
    private readonly output: AppendOutput | undefined,
    private readonly rejects: AppendOutput | undefined,
  ) {}

  /**
   * Opens the files, at the mark of the checkpoint where there is one.
   *
   * @throws UsageError if the checkpoint is that of another run; FileError if a file can't be written.
   */
  static async open(files: StreamFiles, run: string, terminal: Terminal): Promise<StreamOutput> {
    const { output, rejects, checkpoint } = files;
    const mark = checkpoint === undefined ? undefined : await readCheckpoint(checkpoint);
    if (mark !== undefined && mark.run !== run)
      throw new UsageError(
        `${checkpoint}: the checkpoint of a run with other input or options; remove it to begin anew`,
      );
    const opened = new StreamOutput(
      files,
      run,
      terminal,
      output === '-'
        ? undefined
        : await AppendOutput.open(checkpoint === undefined ? await placeOf(output) : output, mark?.output ?? 0),
      rejects === undefined ? undefined : await AppendOutput.open(rejects, mark?.rejects ?? 0),
    );
    if (mark !== undefined) {
      opened.records = mark.records;
      opened.size = mark.size;
      opened.done = mark.done;
      addCounts(opened.counts, mark.counts);
    }
    return opened;
  }

  /** Writes what became of some records. */
  async write({ framings, lines, rejects, counts, records, size }: CorpusStep): Promise<void> {
    for (const framing of framings ?? []) this.lines.add(framing);
    const data = lines ?? this.lines.take();
    if (data.length > 0) await (this.output ?? this.terminal).write(data);
    if (this.rejects !== undefined && rejects.length > 0)
      await this.rejects.write(Buffer.from(rejects.map((reject) => `${JSON.stringify(reject)}\n`).join('')));
    addCounts(this.counts, counts);
    this.records += records;
    this.size += size;
    if (this.files.checkpoint !== undefined && Date.now() - this.marked >= INTERVAL) await this.mark(false);
  }

  /** Ends the output: it is whole. */
  async finish(): Promise<void> {
    if (this.files.checkpoint !== undefined) await this.mark(true);
    await this.output?.close();
    await this.rejects?.close();
    if (this.isBeside(this.output)) await rename(this.output.file, this.output.file.slice(0, -SUFFIX.length));
  }

  /** Ends the output where it can't be made whole: what stands behind the last mark is of no account. */
  async abandon(): Promise<void> {
    await this.output?.close().catch(() => {});
    await this.rejects?.close().catch(() => {});
    if (this.isBeside(this.output)) await rm(this.output.file, { force: true }).catch(() => {});
  }

  /** Whether the output is written beside its place. */
  private isBeside(output: AppendOutput | undefined): output is AppendOutput {
    return this.files.checkpoint === undefined && output?.file.endsWith(SUFFIX) === true;
  }

  private async mark(done: boolean): Promise<void> {
    await this.output?.sync();
    await this.rejects?.sync();
    const { run, records, size, counts } = this;
    const mark: Checkpoint = {
      run,
      records,
      size,
      output: this.output?.length ?? 0,
      rejects: this.rejects?.length ?? 0,
      counts,
      done,
    };
    await writeCheckpoint(this.files.checkpoint as string, mark);
    this.marked = Date.now();
  }
}

/** Where to write a file first: beside its place, or, where a link leads to, beside that; a device or pipe itself. */
async function placeOf(output: string): Promise<string> {
  const place = await realpath(output).catch(() => output);
  const there = await stat(place).catch(() => undefined);
  return there === undefined || there.isFile() ? `${place}${SUFFIX}` : place;
}
