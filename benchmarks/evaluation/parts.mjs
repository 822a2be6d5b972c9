// Splits documents into a part for development and one for checking: as they name their split themselves, otherwise by a
// hash of their id, a third for checking.
// Worst examples are shown of the development part only, so that nobody tunes to sentences of the other.

/** FNV-1a over the UTF-16 units of the id, modulo 3: 0 is the part for checking. */
export function isKept(id) {
  let hash = 0x811c9dc5;
  for (const unit of String(id)) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % 3 === 0;
}

/** `{ development, check, all }`: documents without an id are numbered; a split of "test" is the part for checking. */
export function splitById(documents) {
  const all = documents.map((document, index) => ({ ...document, id: document.id ?? index }));
  const kept = ({ id, split }) => (split === undefined ? isKept(id) : split === 'test');
  return { development: all.filter((document) => !kept(document)), check: all.filter(kept), all };
}
