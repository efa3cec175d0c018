//! The rules of the house: what may know what, and how long a file may be.

mod scripts;
