//! What is understood of files: the samples as `expected.json` says, further files of the kinds in the catalogue, and files
//! that mean harm.

mod chosen;
mod contacts;
mod containers;
mod hostile;
mod mails;
mod networks;
mod opening;
mod own_tables;
mod samples;
