//! Writes `wasm/exports/door.d.ts`, the TypeScript of all shapes that cross: `UPDATE_GOLDEN=1 cargo test -p reach-exports door`.

use reach_door::{declared, held};

use crate::given::{Drawing, Sheet, Words};
use crate::modules::{ParameterShape, PresetShape};

/// Where the types lie.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/door.d.ts");

#[test]
fn the_types_of_the_door_are_those_of_the_shapes() {
    held(FILE, &types());
}

fn types() -> String {
    let declared = [
        declared::<ParameterShape>(),
        declared::<PresetShape>(),
        declared::<Words>(),
        declared::<Sheet>(),
        declared::<Drawing>(),
    ]
    .concat();
    format!(
        "// What crosses between page and exports: written from `wasm/exports/src` by a test.\n\n\
         import type {{ ChapterId }} from '../../src/web/door.d.ts';\n{declared}"
    )
}
