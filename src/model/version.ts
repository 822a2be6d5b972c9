import manifest from '../../package.json' with { type: 'json' };

/** Version of the library. */
export const version: string = manifest.version;
