//! Writes `wasm/figures/door.d.ts`, the TypeScript of all shapes that cross: `UPDATE_GOLDEN=1 cargo test -p reach-figures door`.

use reach_door::{declared, held};

use crate::given::{Asked, ReadSo, Typed};
use crate::shapes::{Field, FileAnswer, FitAnswer, Look, OrderAnswer, PreviewAnswer, TableAnswer, TypedAnswer};

/// Where the types lie.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/door.d.ts");

#[test]
fn the_types_of_the_door_are_those_of_the_shapes() {
    held(FILE, &types());
}

fn types() -> String {
    let declared = [
        declared::<Typed>(),
        declared::<Field>(),
        declared::<TypedAnswer>(),
        declared::<Look>(),
        declared::<ReadSo>(),
        declared::<TableAnswer>(),
        declared::<OrderAnswer>(),
        declared::<PreviewAnswer>(),
        declared::<FileAnswer>(),
        declared::<Asked>(),
        declared::<FitAnswer>(),
    ];
    format!(
        "// What crosses between page and figures: written from `wasm/figures/src` by a test.\n{}",
        declared.concat()
    )
}
