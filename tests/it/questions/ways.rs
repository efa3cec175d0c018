//! Three ways at equal hours.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::questions::{Plan, Way};

use super::{case, most, with};
use crate::scenarios::{any_scenario, config};

fn fits(plan: Plan, scenario: &Scenario, hours: f64) -> bool {
    most(&plan.applied(scenario), 1)[0] <= hours * (1.0 + 1e-9)
}

#[test]
fn each_way_takes_as_much_as_fits_and_no_more() {
    let scenario = Scenario::default();
    for hours in [12.0, 30.0, 60.0] {
        let way = |way: Way| way.within(&case(&scenario, 1), hours).expect("something fits").plan;
        let can = way(Way::WateringCan);
        assert_eq!((can.mails, can.new_partners), (0.0, 0.0));
        let list = way(Way::List);
        assert_eq!((list.posts, list.new_partners), (list.mails, 0.0));
        let cooperation = way(Way::Cooperation);
        assert_eq!((cooperation.posts, cooperation.mails), (1.0, 1.0));
        for (plan, more) in [
            (can, Plan { posts: can.posts + 1.0, ..can }),
            (list, Plan { posts: list.posts + 1.0, mails: list.mails + 1.0, ..list }),
            (cooperation, Plan { new_partners: cooperation.new_partners + 0.01, ..cooperation }),
        ] {
            assert!(fits(plan, &scenario, hours), "{plan:?} in {hours} hours");
            let is_most = more.posts > 90.0 || more.mails > 30.0 || more.new_partners > 24.0;
            assert!(is_most || !fits(more, &scenario, hours), "{more:?} in {hours} hours");
        }
    }
}

#[test]
fn a_list_has_no_more_mails_than_a_month_may_have() {
    let list = Way::List.within(&case(&Scenario::default(), 1), 700.0).expect("seven hundred hours");
    assert_eq!((list.plan.posts, list.plan.mails), (30.0, 30.0));
}

#[test]
fn where_todays_partners_take_all_hours_no_way_is_left() {
    let busy = with(&[(Key::Partners, 15.0), (Key::HoursPerPartner, 4.0)]);
    assert!(Way::ALL.into_iter().all(|way| way.within(&case(&busy, 1), 30.0).is_none()));
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn no_way_takes_more_than_its_hours(scenario in any_scenario(), hours in 0.0..200.0_f64) {
        for way in Way::ALL {
            if let Some(mixed) = way.within(&case(&scenario, 1), hours) {
                prop_assert!(fits(mixed.plan, &scenario, hours), "{way:?}: {mixed:?}");
                prop_assert!(mixed.outcome.customers.is_finite());
            }
        }
    }
}
