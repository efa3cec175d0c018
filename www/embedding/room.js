/** Generated from data/heights.json by `cargo xtask generate`: change it there, not here. */

/** Room that is kept before the calculator starts: by the width of the column, and for any. */
export const ROOM = {
  full: {
    platform: { length: 'calc(500px)', most: 500 },
    contacts: { length: 'calc(500px)', most: 500 },
    readers: { length: 'calc(500px)', most: 500 },
    partners: { length: 'calc(500px)', most: 500 },
    customers: { length: 'calc(500px)', most: 500 },
  },
  card: {
    platform: { length: 'calc(500px)', most: 500 },
    contacts: { length: 'calc(500px)', most: 500 },
    readers: { length: 'calc(500px)', most: 500 },
    partners: { length: 'calc(500px)', most: 500 },
    customers: { length: 'calc(500px)', most: 500 },
  },
  compact: {
    platform: { length: 'calc(500px)', most: 500 },
    contacts: { length: 'calc(500px)', most: 500 },
    readers: { length: 'calc(500px)', most: 500 },
    partners: { length: 'calc(500px)', most: 500 },
    customers: { length: 'calc(500px)', most: 500 },
  },
  present: {
    platform: { length: 'calc(500px)', most: 500 },
    contacts: { length: 'calc(500px)', most: 500 },
    readers: { length: 'calc(500px)', most: 500 },
    partners: { length: 'calc(500px)', most: 500 },
    customers: { length: 'calc(500px)', most: 500 },
  },
};
