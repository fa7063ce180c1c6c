/** The version of this program; test/house/version.test.ts keeps it equal to package.json. */
export const VERSION = '0.1.0'
