// Splits documents by a hash of their id: a third is kept for checking, two thirds are for development.
// Worst examples are shown of the development part only, so that nobody tunes to sentences of the other.

/** FNV-1a over the UTF-16 units of the id, modulo 3: 0 is the part for checking. */
export function isKept(id) {
  let hash = 0x811c9dc5;
  for (const unit of String(id)) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % 3 === 0;
}

/** `{ development, check, all }`: documents without an id are numbered. */
export function splitById(documents) {
  const all = documents.map((document, index) => ({ ...document, id: document.id ?? index }));
  return {
    development: all.filter(({ id }) => !isKept(id)),
    check: all.filter(({ id }) => isKept(id)),
    all,
  };
}
