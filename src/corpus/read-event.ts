import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { FileError } from '../model/errors/file-error.js';
import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { DiplomaticEvent } from '../model/event.js';
import { validateEvent } from '../model/validation.js';
import { jsonFault } from './json-fault.js';

/**
 * Reads an event from an `event.json`, or from a folder that holds one. A readout may have `file`, the plain name of a
 * text file in the same folder, instead of `text`.
 *
 * @throws FileError if a file can't be read, is no JSON or no UTF-8; ReadoutInputError if it holds no event, or if a
 * `file` leads out of the folder.
 */
export async function readEvent(path: string): Promise<DiplomaticEvent> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => {
      throw new FileError(path, describeFileError(error), { cause: error });
    },
  );
  const file = isFolder ? join(path, 'event.json') : path;
  const event = parseJson(file, await readText(file));
  const readouts: unknown = (event as { readouts?: unknown } | null)?.readouts;
  if (Array.isArray(readouts))
    for (const [index, readout] of readouts.entries()) {
      if (readout === null || typeof readout !== 'object' || !('file' in readout)) continue;
      const named = readout as { file: unknown; text?: unknown };
      if (named.text !== undefined) throw new ReadoutInputError(`readouts[${index}]`, 'either text or file', 'both');
      named.text = await readText(await besides(dirname(file), named.file, `readouts[${index}].file`));
      delete named.file;
    }
  return validateEvent(event);
}

/**
 * Reads a UTF-8 text; a byte order mark is left out.
 *
 * @throws FileError if it can't be read or is no UTF-8.
 */
export async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new FileError(file, describeFileError(error), { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileError(file, 'expected UTF-8, found other bytes', { cause: error });
  }
}

/** The path of a file that stands in `folder` itself; a name that leads elsewhere is refused. */
async function besides(folder: string, name: unknown, path: string): Promise<string> {
  if (typeof name !== 'string' || name === '' || name === '.' || name === '..' || /[/\\\0]/.test(name))
    throw new ReadoutInputError(
      path,
      'the name of a file in the folder of the event',
      JSON.stringify(name) ?? 'nothing',
    );
  const file = join(folder, name);
  const home = await realpath(folder).catch(() => folder);
  const real = await realpath(file).catch(() => join(home, name));
  if (dirname(real) !== home && !real.startsWith(home.endsWith(sep) ? home : home + sep))
    throw new ReadoutInputError(path, 'a file that stays in the folder of the event', JSON.stringify(basename(name)));
  return file;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileError(file, `expected JSON, found ${placeOfFault(text)}`, { cause: error });
  }
}

function placeOfFault(text: string): string {
  const at = jsonFault(text) ?? text.length;
  if (at === text.length) return 'the end of the file too early';
  const before = text.slice(0, at).split(/\r\n|[\r\n]/);
  const found = JSON.stringify(/^[\s\S][^\s,:{}[\]]{0,19}/.exec(text.slice(at, at + 20))?.[0]);
  return `${found} at line ${before.length}, column ${(before.at(-1) as string).length + 1}`;
}

/** What is wrong with a file, for people. */
export function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES') return 'it may not be read';
  if (code === 'EISDIR') return 'it is a folder';
  return (error as Error)?.message ?? String(error);
}
