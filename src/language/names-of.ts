/** The names of an enum of numbers, in its order. */
export function namesOf<Table extends object>(table: Table): readonly (keyof Table & string)[] {
  // an enum has a key for each number as well
  return Object.keys(table).filter((key): key is keyof Table & string => Number.isNaN(Number(key)));
}
