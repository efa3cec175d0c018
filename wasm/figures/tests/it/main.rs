//! What typed figures set, as the page is told of it.

mod typed;
