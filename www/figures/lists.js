/** Generated from the lists in Rust by `cargo xtask generate`: change it there, not here. */

/** What a column of a file may hold. */
export const FIELDS = ['date', 'followers', 'new_followers', 'reach', 'impressions', 'views', 'posts', 'recipients', 'delivered', 'opens'];

/** The ways by which people come who ask. */
export const WAYS = ['social', 'email', 'partners', 'clients', 'found'];
