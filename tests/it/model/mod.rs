//! The model against reference figures, a plain second implementation, and what must hold for any scenario.

mod double_double;
mod exposure;
mod fingerprint;
mod parameter_table;
mod plain;
mod plain_model;
mod presets;
mod properties;
mod purity;
mod reference;
mod sections;
mod summary;
