//! A link of the page as scenario: `cargo run --example link -- 'https://host/path/#rc1&f=500&p=8'`.

use reach_calculator::inputs::Scenario;
use reach_calculator::link::Link;
use reach_calculator::model::forecast;

fn main() {
    let text = std::env::args().nth(1).unwrap_or_else(|| "rc1&f=500&p=8".to_owned());
    let (link, notes) = Link::read(&text);
    for note in notes {
        eprintln!("{note:?}");
    }
    let scenario = Scenario::settled(link.inputs.clone()).0;
    for month in forecast(&scenario).months {
        println!("month {}: {:.0} followers see one post", month.month, month.reached_social);
    }
    println!("{}", link.write().text);
}
