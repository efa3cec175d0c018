//! Links that keep giving what they gave, and the session that reads and writes them.

mod bent;
mod changed_table;
mod corpus;
mod freezing;
mod hostile;
mod questions;
mod roundtrip;
mod session;
mod versions;
