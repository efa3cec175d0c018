//! Writes `wasm/questions/door.d.ts`, the TypeScript of all shapes that cross: `UPDATE_GOLDEN=1 cargo test -p reach-questions door`.

use reach_door::{declared, held};

use crate::shapes::{
    AnswerShape, BandsShape, BarShape, EventsShape, GoalRowShape, GoalShape, LeversShape, MixShape, PieceShape,
    PlanShape, ThemeShape, WayShape, WaysShape,
};

/// Where the types lie.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/door.d.ts");

#[test]
fn the_types_of_the_door_are_those_of_the_shapes() {
    held(FILE, &types());
}

fn types() -> String {
    let declared = [
        declared::<PieceShape>(),
        declared::<BandsShape>(),
        declared::<BarShape>(),
        declared::<ThemeShape>(),
        declared::<LeversShape>(),
        declared::<GoalRowShape>(),
        declared::<GoalShape>(),
        declared::<PlanShape>(),
        declared::<MixShape>(),
        declared::<WayShape>(),
        declared::<WaysShape>(),
        declared::<EventsShape>(),
        declared::<AnswerShape>(),
    ];
    format!(
        "// What crosses between page and questions: written from `wasm/questions/src` by a test.\n{}",
        declared.concat()
    )
}
