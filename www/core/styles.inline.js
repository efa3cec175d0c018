/**
 * The style sheets of builds in one file: packed with the texts, which are unpacked before anything is shown. The build puts
 * a module that waits here in the place of each.
 *
 * @type {Record<string, (style: string) => void>}
 */
export const awaited = {};
