/** How data begin that are packed; neither first byte can begin a line of JSON. */
export const GZIP = [0x1f, 0x8b];
export const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** Whether data begin with all of some bytes. */
export function beginsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

/** Whether data that begin so are packed; four bytes tell. */
export function isPacked(head: Uint8Array): boolean {
  return beginsWith(head, GZIP) || beginsWith(head, ZSTD);
}
