/** As in `addresses.js`: the files that the first answer does not need. */
export const ADDRESSES: Record<string, [hash: string, address: () => URL]>;
