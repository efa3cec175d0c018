//! What can be typed.

use std::io::{IsTerminal, stdin};
use std::path::PathBuf;

use clap::{Args, Parser};
use clap_complete::Shell;

/// Forecasts organic reach, an email list and the customers they bring, month by month
///
/// The scenario comes from a preset, a link, a JSON object on stdin and single settings. Each counts more than the one
/// before; what none of them says keeps its default. What does not fit is refused with key, value and bounds.
#[derive(Parser)]
#[command(name = "reach-forecast", version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) sources: Sources,
    #[command(flatten)]
    formats: Formats,
    #[command(flatten)]
    pub(crate) details: Details,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  reach-forecast --set posts=20 --set months=24
  echo '{\"followers\": 500, \"posts\": 8}' | reach-forecast --csv
  echo '{\"posts\": 20}' | reach-forecast --preset linkedin-2026 - --summary
  reach-forecast --link 'https://example.org/reach/#rc1&f=500' --set posts=8 --to-link
  reach-forecast --preset network --bands --draws 4096
  reach-forecast --set posts=20 --goal customers=12 --year 2
  reach-forecast --preset starting-coach --mix hours=30,cash=100
  reach-forecast --read Content_2026.xlsx Followers.csv --set stage=0.7 --followers-today 2059

Figures are written with as many digits as give them back bit for bit. What a link or preset asks for and cannot have
is replaced as on the page, and said on stderr. Exit code 2: something was refused, and nothing is written.";

/// Where the scenario comes from.
#[derive(Args)]
#[group(id = "scenario", multiple = true)]
#[command(next_help_heading = "Scenario")]
pub(crate) struct Sources {
    /// Start from a preset; --presets lists them
    #[arg(long, value_name = "ID")]
    pub(crate) preset: Option<String>,

    /// Take what a link says: a whole address, its hash, or the bare text such as 'rc1&f=500'
    #[arg(long, value_name = "TEXT")]
    pub(crate) link: Option<String>,

    /// Read a JSON object such as {"posts": 20} from stdin
    ///
    /// Its keys are the names that --keys lists, and {} gives the defaults. Without any other source this happens by
    /// itself, unless stdin is a terminal.
    #[arg(value_name = "-", value_parser = ["-"], hide_possible_values = true)]
    stdin: Option<String>,

    /// Set one input by its name or its key in links; as often as needed
    #[arg(long, value_name = "KEY=VALUE")]
    pub(crate) set: Vec<String>,
}

impl Sources {
    /// Whether stdin is to be read. Beside other sources only where that is asked for: a program that inherits an open
    /// pipe would wait for ever.
    pub(crate) fn read_stdin(&self) -> bool {
        let others = self.preset.is_some() || self.link.is_some() || !self.set.is_empty();
        self.names_stdin() || (!others && !stdin().is_terminal())
    }

    /// Whether stdin is asked for.
    pub(crate) fn names_stdin(&self) -> bool {
        self.stdin.is_some()
    }
}

/// What is written; [`Output`] is the one of them that was chosen.
#[derive(Args)]
#[group(id = "output", multiple = false)]
#[command(next_help_heading = "Output")]
struct Formats {
    /// Every month as a JSON array of objects (the default)
    #[arg(long)]
    months: bool,

    /// The answers as a JSON object: break-even list, who leads when, silent readers' share, and each year
    #[arg(long)]
    summary: bool,

    /// Every month as a table with a header
    #[arg(long)]
    csv: bool,

    /// How sure the forecast is: 10th, 50th and 90th percentile of every month's results and of each year's sums
    ///
    /// Every assumption is drawn around its value, and reach by itself. Of a year also the chance that no customer comes
    /// (none), and how many come with chance on top (range).
    #[arg(long, groups = ["uncertain", "drawn"])]
    bands: bool,

    /// Which lever moves the customers of a year: assumptions over their plausible range, decisions at half and twice
    #[arg(long, groups = ["uncertain", "yearly"])]
    levers: bool,

    /// The least of each lever that reaches a goal by itself, with the year's hours and cash; null and the best there is
    /// where nothing does
    #[arg(long, value_name = "customers=N", group = "yearly")]
    goal: Option<String>,

    /// Posts, mails, new partners and, with a limit of cash, advertising that bring most customers of a year
    ///
    /// Hours and euros are those that each month may take up to the end of the year; those that are written are the most
    /// that any month takes.
    #[arg(long, value_name = "hours=H[,cash=B]", group = "yearly")]
    mix: Option<String>,

    /// Three ways to spend the same hours: posts alone, mails and posts, partners
    #[arg(long, value_name = "hours=H", group = "yearly")]
    ways: Option<String>,

    /// The scenario's link in its canonical spelling, without address
    #[arg(long)]
    to_link: bool,

    /// JSON Schema of the object that stdin takes
    #[arg(long, conflicts_with = "scenario")]
    schema: bool,

    /// Every input as JSON: names, unit, bounds, decimals, default, plausible range and what it rests on
    #[arg(long, conflicts_with = "scenario")]
    keys: bool,

    /// Every preset as JSON, with its values in the order in which they are set
    #[arg(long, conflicts_with = "scenario")]
    presets: bool,

    /// What each line of a file of links gives, a JSON object a line
    #[arg(long, value_name = "FILE", conflicts_with = "scenario")]
    links: Option<PathBuf>,

    /// A script by which this shell completes what can be typed
    #[arg(long, value_name = "SHELL", conflicts_with = "scenario")]
    completions: Option<Shell>,

    /// What is understood of exports of networks and mail tools, and of tables of your own, as JSON
    ///
    /// CSV, TSV, XLSX, XLS, ODS and ZIPs of them, by their first bytes and not by their names: the tool, each table with its
    /// columns and rows, the lines that gave nothing with the reason, what the figures measure, what is missing. Of a list of
    /// contacts only the number by month of sign-up. `fit` says which inputs follow for the scenario, of each file and of all
    /// together. A file that is refused is in the JSON with its reason, and on stderr; the exit code is 2 then.
    #[arg(long, value_name = "FILE", num_args = 1.., group = "reads")]
    read: Vec<PathBuf>,
}

/// What a question is asked with; as it was typed, because its bounds may depend on the scenario.
#[derive(Args)]
#[command(next_help_heading = "Questions")]
pub(crate) struct Details {
    /// Draws of --bands, 1 to 8192 [default: 1024]
    #[arg(long, value_name = "N", requires = "drawn")]
    pub(crate) draws: Option<String>,

    /// Seed of the draws [default: the link's, or 0]
    #[arg(long, value_name = "N", requires = "drawn")]
    pub(crate) seed: Option<String>,

    /// The true reach lies within this factor in 8 of 10 cases [default: 2.2, or 1.5 with an unchanged platform preset]
    #[arg(long, value_name = "K", requires = "uncertain")]
    pub(crate) reach_spread: Option<String>,

    /// The year that is asked about [default: 1]
    #[arg(long, value_name = "K", requires = "yearly")]
    pub(crate) year: Option<String>,
}

/// What a file may leave open.
#[derive(Args)]
#[command(next_help_heading = "Reading")]
pub(crate) struct Reading {
    /// The day of the export, from which missing years are counted back [default: the day on which the file was last changed]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "reads")]
    pub(crate) today: Option<String>,

    /// What stands first in dates such as 3/4/2026, where a file cannot tell: day or month
    #[arg(long, value_name = "day|month", value_parser = ["day", "month"], requires = "reads")]
    pub(crate) first: Option<String>,

    /// Followers today, where no file tells
    #[arg(long, value_name = "N", requires = "reads")]
    pub(crate) followers_today: Option<String>,

    /// Followers on the day of the first post: those between lie on a straight line
    #[arg(long, value_name = "N", requires = "followers_today")]
    pub(crate) followers_first: Option<String>,

    /// How often a post is displayed to each person, where a file counts displays only [default: 1]
    #[arg(long, value_name = "K", requires = "reads")]
    pub(crate) displays_per_person: Option<String>,

    /// The people of a post are not only followers
    #[arg(long, requires = "reads")]
    pub(crate) everybody: bool,

    /// Take the platform's stage from the points, too, where 24 or more of them tell it
    #[arg(long, requires = "reads")]
    pub(crate) fit_stage: bool,
}

/// What is written.
pub(crate) enum Output {
    Months,
    Summary,
    Csv,
    Bands,
    Levers,
    Goal(String),
    Mix(String),
    Ways(String),
    ToLink,
    Schema,
    Keys,
    Presets,
    Links(PathBuf),
    Completions(Shell),
    Read(Vec<PathBuf>),
}

impl Arguments {
    /// What is to be written; the months, where nothing was chosen.
    pub(crate) fn output(&self) -> Output {
        let Formats {
            months: _,
            summary,
            csv,
            bands,
            levers,
            goal,
            mix,
            ways,
            to_link,
            schema,
            keys,
            presets,
            links,
            read,
            completions,
        } = &self.formats;
        let chosen = [
            (*summary, Output::Summary),
            (*csv, Output::Csv),
            (*bands, Output::Bands),
            (*levers, Output::Levers),
            (*to_link, Output::ToLink),
            (*schema, Output::Schema),
            (*keys, Output::Keys),
            (*presets, Output::Presets),
        ];
        let links = links.clone().map(Output::Links).or_else(|| (!read.is_empty()).then(|| Output::Read(read.clone())));
        let asked = goal.clone().map(Output::Goal).or_else(|| mix.clone().map(Output::Mix));
        links
            .or(completions.map(Output::Completions))
            .or(asked)
            .or_else(|| ways.clone().map(Output::Ways))
            .or_else(|| chosen.into_iter().find(|(is_chosen, _)| *is_chosen).map(|(_, output)| output))
            .unwrap_or(Output::Months)
    }
}
