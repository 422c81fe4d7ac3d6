import { version as written } from '../package.json';

export const version: string = written;

/** Put in when it is built. */
declare const VET_BUILD: string | undefined;

/** Another one for each state of the sources, also where the version is the same. */
export const build: string = typeof VET_BUILD === 'undefined' ? 'source' : VET_BUILD;
