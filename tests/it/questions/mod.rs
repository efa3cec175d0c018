//! Bands, levers, goals and the best mix against plain computations, and what must hold for any scenario.

mod bands;
mod chance;
mod draws;
