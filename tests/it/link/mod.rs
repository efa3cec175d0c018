//! Links that keep giving what they gave, and the session that reads and writes them.

mod corpus;
mod hostile;
mod roundtrip;
mod session;
