import { version as current } from '../../package.json';

/** Version of the library. */
export const version: string = current;
