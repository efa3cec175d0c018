//! Whether one plan is really better than another.

use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::questions::{Contest, Plan};

use super::{case, with};

fn contest(scenario: &Scenario, plans: [Plan; 2]) -> Contest {
    let mut contest = Contest::new(&case(scenario, 2), 2.2, 0, 200, plans);
    while contest.refine(50) {}
    contest
}

#[test]
fn a_plan_that_does_more_of_everything_is_better_in_every_world() {
    let scenario = Scenario::default();
    let present = Plan::of(&scenario);
    let more = Plan { new_partners: present.new_partners + 4.0, ..present };
    let contest = contest(&scenario, [more, present]);
    assert_eq!(contest.share_better(), 1.0);
    let [more, present] = contest.bands();
    assert!(more.p10 > present.p10 && more.p50 > present.p50 && more.p90 > present.p90);
}

#[test]
fn plans_that_bet_on_different_things_are_better_in_some_worlds_only() {
    let scenario = with(&[(Key::Partners, 0.0)]);
    let posts = Plan { posts: 20.0, mails: 0.0, new_partners: 0.0, ad_budget: 0.0 };
    let partners = Plan { posts: 1.0, mails: 0.0, new_partners: 4.0, ad_budget: 0.0 };
    let share = contest(&scenario, [partners, posts]).share_better();
    assert!(share > 0.02 && share < 0.98, "{share}");
    let turned = contest(&scenario, [posts, partners]).share_better();
    assert!((share + turned - 1.0).abs() < 1e-9, "no world brings both as many");
}
