import type { DiplomaticEvent, Party, Readout } from './event.js';
export function validateEvent(input: unknown): DiplomaticEvent { return input as DiplomaticEvent; }
export function validateReadout(input: unknown, _parties?: readonly Party[]): Readout { return input as Readout; }
export function validateParties(input: unknown): Party[] { return input as Party[]; }
