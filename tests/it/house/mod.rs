//! The rules of the house: what may know what, and how long a file may be.

mod arrows;
mod documents;
mod files;
mod imports;
mod paths;
mod scripts;
mod sources;
mod visit;
