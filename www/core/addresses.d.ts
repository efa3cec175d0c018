/**
 * Files beside the script: the hash of what each holds, which is part of its name, and its address. `cargo xtask build` writes
 * the module, with every address as `new URL('./…', import.meta.url)`, by which bundlers know a file that has to come along. Here are those of the
 * first answer; all others stand in `later-addresses.js`.
 */
export const ADDRESSES: Record<string, [hash: string, address: () => URL]>;
