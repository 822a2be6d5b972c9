import { ReadoutInputError } from '../model/errors/readout-input-error.js';
import type { DiplomaticEvent, Party, Readout } from '../model/event.js';
import type { CorpusDefaults } from './corpus-options.js';
import { jsonFault } from './json-fault.js';

/** Longest line in which the place of a fault is looked for. */
const SEARCHED = 1_000_000;

/** A record that says what it is; its account may bring parties of its own. */
export type ParsedRecord =
  | { event: DiplomaticEvent; readout?: undefined }
  | { event?: undefined; readout: Readout; parties: readonly Party[] | undefined };

/**
 * Parses a line.
 *
 * @throws ReadoutInputError that says where it stops being JSON.
 */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const at = line.length > SEARCHED ? undefined : jsonFault(line);
    const found =
      at === undefined
        ? 'something else'
        : at >= line.length
          ? 'the end of the line too early'
          : `${JSON.stringify(line.slice(at, at + 20))} in column ${at + 1}`;
    throw new ReadoutInputError('', 'JSON', found);
  }
}

/**
 * Tells an event from an account, and completes what corpora leave out of accounts: `doc_id` stands for `id`, a
 * publisher may be a plain name, and the defaults fill in what is missing. Nothing is checked yet.
 */
export function parseRecord(record: unknown, defaults: Required<CorpusDefaults>): ParsedRecord {
  if (record === null || typeof record !== 'object' || Array.isArray(record))
    throw new ReadoutInputError('', 'an event or a readout', record === null ? 'null' : describe(record));
  const fields = record as Record<string, unknown>;
  if (Object.hasOwn(fields, 'readouts')) return { event: record as DiplomaticEvent };
  const publisher = fields.publisher ?? defaults.publisher;
  const readout = {
    ...fields,
    id: fields.id ?? fields.doc_id,
    publisher: typeof publisher === 'string' ? { name: publisher } : publisher,
    genre: fields.genre ?? defaults.genre,
    language: fields.language ?? defaults.language,
  } as unknown as Readout;
  return { readout, parties: fields.parties as readonly Party[] | undefined };
}

function describe(value: unknown): string {
  return Array.isArray(value) ? `an array of ${value.length}` : `a ${typeof value}`;
}
