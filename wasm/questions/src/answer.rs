//! Answers in words and figures, as the page shows them.

use reach_calculator::answers::{
    Aftermath, Chapter, Figure, GoalTold, Outlook, Sure, figures_with_bands, goal_said, lever_said, levers_said,
    mix_said, remains, strongest_decisions, sure_headline, ways_said,
};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::forecast;
use reach_calculator::questions::{Answer, Band, Bands, Bar, Case, Contest, Lever, Levers, Mix, Mixed, Plan, Way};
use reach_calculator::words::Speaker;

use crate::say::{count, euro, pieces, said};
use crate::shapes::{
    BandsShape, BarShape, EventsShape, GoalRowShape, GoalShape, LeversShape, MixShape, PlanShape, ThemeShape, WayShape,
    WaysShape,
};

/// Months of a year.
const MONTHS: f64 = 12.0;

pub(crate) fn bands(
    speaker: &Speaker,
    chapter: Chapter,
    outlook: &Outlook,
    bands: &Bands,
    levers: &[Bar],
) -> BandsShape {
    let levers = strongest_decisions(&Levers::of(levers.iter().copied()));
    let sure = Sure::new(outlook, bands, &levers);
    let mut bits = Vec::new();
    for figure in figures_with_bands(chapter) {
        for month in 0..bands.months() {
            let [Band { p10, p50, p90 }] = bands.month(month, |month| [(figure.of)(month)]);
            bits.extend([p10, p50, p90].map(|value| (value as f32).to_bits()));
        }
    }
    BandsShape {
        kind: "bands",
        worlds: bands.worlds(),
        bands: bits,
        headline: said(speaker, &sure_headline(chapter, &sure)),
    }
}

pub(crate) fn levers(speaker: &Speaker, year: u32, case: &Case, bars: &[Bar]) -> LeversShape {
    let levers = Levers::of(bars.iter().copied());
    let theme = |theme: &reach_calculator::questions::ThemeOfLevers| ThemeShape {
        name: speaker.texts.get("themes", theme.theme.id()).to_owned(),
        length: theme.length,
        bars: theme.bars.iter().map(|one| bar(speaker, one)).collect(),
    };
    LeversShape {
        kind: "levers",
        year,
        said: said(speaker, &levers_said(&levers)),
        customers: case.present().customers,
        decisions: levers.decisions.iter().map(|one| bar(speaker, one)).collect(),
        themes: levers.themes.iter().map(theme).collect(),
    }
}

fn bar(speaker: &Speaker, bar: &Bar) -> BarShape {
    let ends = [bar.low, bar.high];
    let (key, name, values) = match bar.lever {
        Lever::Input(key) => {
            let name = key.parameter().name;
            let values = ends.map(|end| speaker.figure(&Figure::Value(key, end.value)));
            (Some(name), speaker.texts.get("parameters", name), values)
        }
        Lever::Reach => {
            let values = ends.map(|end| speaker.figure(&Figure::Share(end.value)));
            (None, speaker.texts.get("themes", "reach"), values)
        }
    };
    BarShape {
        key,
        name: name.to_owned(),
        change: values.join(" → "),
        customers: ends.map(|end| end.customers),
        told: ends.map(|end| count(speaker, end.customers)),
    }
}

pub(crate) fn goal(
    speaker: &Speaker,
    scenario: &Scenario,
    (customers, year): (f64, u32),
    answers: &[Answer],
    bands: &Bands,
) -> Option<GoalShape> {
    let case = Case::of(scenario, year)?;
    let present = case.present();
    let answers: Vec<Answer> = answers.iter().map(|answer| told_whole(&case, customers, answer)).collect();
    let answers = answers.as_slice();
    let first = bands.first_customer();
    let told = GoalTold { wanted: customers, year, scenario, present, answers, first };
    let row = |answer: &Answer| GoalRowShape {
        key: answer.key.parameter().name,
        name: speaker.texts.get("parameters", answer.key.parameter().name).to_owned(),
        reached: answer.is_reached,
        value: answer.value,
        said: pieces(speaker, &lever_said(&told, answer)),
        customers: count(speaker, answer.outcome.customers),
        hours: count(speaker, answer.outcome.hours / MONTHS),
        cash: euro(speaker, answer.outcome.cash / MONTHS),
    };
    let mut rows: Vec<&Answer> = answers.iter().collect();
    // What reaches the goal first, the one with the least work before the others; then what comes nearest.
    rows.sort_by(|one, other| {
        let reached = other.is_reached.cmp(&one.is_reached);
        let effort = one.outcome.hours.total_cmp(&other.outcome.hours);
        let customers = other.outcome.customers.total_cmp(&one.outcome.customers);
        reached.then(if one.is_reached { effort } else { customers })
    });
    Some(GoalShape {
        kind: "goal",
        customers,
        year,
        said: said(speaker, &goal_said(&told)),
        rows: rows.into_iter().map(row).collect(),
    })
}

/// Nobody wins 100.86 clients: of tens and more the next whole figure is told, where that reaches the goal as well.
fn told_whole(case: &Case, wanted: f64, answer: &Answer) -> Answer {
    let value = answer.value.ceil();
    if !answer.is_reached || answer.value < 10.0 || value > answer.key.parameter().max {
        return *answer;
    }
    let outcome = case.with(answer.key, value);
    if outcome.customers >= wanted { Answer { value, outcome, ..*answer } } else { *answer }
}

pub(crate) fn mix(speaker: &Speaker, mix: &Mix, year: u32, contest: Option<&Contest>) -> MixShape {
    let bands = contest.map(Contest::bands);
    let range =
        |place: usize| bands.map(|bands| [bands[place].p10, bands[place].p90].map(|value| count(speaker, value)));
    let best = mix.best.map(|best| plan(speaker, &best, range(0)));
    let present = plan(speaker, &mix.present, range(1));
    let next = mix.next_hour().map(|next| {
        [("posts", next.posts), ("mails", next.mails), ("new_partners", next.new_partners)]
            .into_iter()
            .filter_map(|(name, worth)| {
                let worth = speaker.figure(&Figure::Few(worth?));
                Some((speaker.texts.get("parameters", name).to_owned(), worth))
            })
            .collect()
    });
    MixShape {
        kind: "mix",
        hours: mix.limits.hours,
        cash: mix.limits.cash,
        year,
        said: said(speaker, &mix_said(mix, year, contest)),
        plans: best.into_iter().chain([present]).collect(),
        next: next.unwrap_or_default(),
        best: mix.best.map(|best| inputs(best.plan)),
    }
}

pub(crate) fn ways(
    speaker: &Speaker,
    scenario: &Scenario,
    (hours, year): (f64, u32),
    ways: &[(Way, Option<Mixed>)],
) -> WaysShape {
    let way = |&(way, mixed): &(Way, Option<Mixed>)| {
        let months = mixed.map(|mixed| forecast(&mixed.plan.applied(scenario)).months).unwrap_or_default();
        WayShape {
            id: way.id(),
            plan: mixed.map(|mixed| plan(speaker, &mixed, None)),
            left: count(speaker, mixed.map_or(0.0, |mixed| (hours - mixed.outcome.most_hours).max(0.0))),
            months: months.iter().map(|month| month.customers().total()).collect(),
            inputs: mixed.map(|mixed| inputs(mixed.plan)).unwrap_or_default(),
        }
    };
    WaysShape {
        kind: "ways",
        hours,
        year,
        said: said(speaker, &ways_said(ways, hours, year)),
        ways: ways.iter().map(way).collect(),
    }
}

pub(crate) fn events(speaker: &Speaker, scenario: &Scenario) -> EventsShape {
    let sentences: Vec<_> = Aftermath::of(scenario).iter().map(remains).collect();
    EventsShape { kind: "events", said: said(speaker, &sentences) }
}

fn plan(speaker: &Speaker, mixed: &Mixed, range: Option<[String; 2]>) -> PlanShape {
    let Mixed { plan, outcome } = mixed;
    let number = |value: f64| speaker.figure(&Figure::Tenths(value));
    PlanShape {
        posts: number(plan.posts),
        mails: number(plan.mails),
        partners: number(plan.new_partners),
        ads: euro(speaker, plan.ad_budget),
        customers: count(speaker, outcome.customers),
        range,
        hours: count(speaker, outcome.most_hours),
        cash: euro(speaker, outcome.most_cash),
    }
}

fn inputs(plan: Plan) -> Vec<(&'static str, f64)> {
    vec![
        ("posts", plan.posts),
        ("mails", plan.mails),
        ("new_partners", plan.new_partners),
        ("ad_budget", plan.ad_budget),
    ]
}
