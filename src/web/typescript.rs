//! Writes `src/web/door.d.ts`, the TypeScript of all shapes that go out: `UPDATE_GOLDEN=1 cargo test --features web door`.

use reach_door::{declared, held};

use super::shapes::{
    ChapterShape, ControlShape, MeasurementShape, PieceShape, PlacesShape, PointShape, PresetShape, StepsShape,
    TableShape, ViewShape,
};
use crate::answers::{Chapter, PlatformAxis};
use crate::link::Layout;

/// Where the types lie.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/door.d.ts");

#[test]
fn the_types_of_the_door_are_those_of_the_shapes() {
    held(FILE, &types());
}

fn types() -> String {
    let mut text =
        String::from("// What crosses from the core to the page: written from `src/web/shapes.rs` by a test.\n");
    text.push_str(&union("ChapterId", &Chapter::ALL.map(Chapter::id)));
    text.push_str(&union("LayoutId", &Layout::ALL.map(Layout::id)));
    text.push_str(&union("AxisId", &PlatformAxis::ALL.map(PlatformAxis::id)));
    for declared in [
        declared::<PieceShape<'_>>(),
        declared::<ViewShape>(),
        declared::<ChapterShape>(),
        declared::<PresetShape>(),
        declared::<ControlShape<'_>>(),
        declared::<PointShape>(),
        declared::<PlacesShape<'_>>(),
        declared::<StepsShape>(),
        declared::<MeasurementShape>(),
        declared::<TableShape>(),
    ] {
        text.push_str(&declared);
    }
    text
}

fn union(name: &str, ids: &[&str]) -> String {
    let ids: Vec<_> = ids.iter().map(|id| format!("'{id}'")).collect();
    format!("\nexport type {name} = {};\n", ids.join(" | "))
}
