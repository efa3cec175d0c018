//! The formulas: written once in a small subset of TeX, shown as MathML.

use crate::html::escaped;
use crate::markup;
use crate::words::Words;
use reach_calculator::inputs::Key;

/// The formulas of a part of the model.
pub(crate) fn lines(name: &str) -> &'static [&'static str] {
    match name {
        "adoption" => &[
            r"F(A) = \frac{1 - e^{-(p+q)A}}{1 + \frac{q}{p} e^{-(p+q)A}}",
            r"A_0 = -\frac{1}{p+q} \ln\frac{1-s_0}{1 + \frac{q}{p} s_0}",
            r"s(t) = F(A_0 + \frac{t}{12}) , p = innovation , q = imitation , s_0 = stage",
        ],
        "reach" => &[
            r"slots(s) = attention \cdot (1 - throttle \cdot s^{throttle_onset})",
            r"rivals(s) = supply \cdot s^{crowding}",
            r"size(N) = (\frac{\max(N, 1)}{10000})^{-size_effect}",
            r"r(s, N) = activity \cdot (1 - \exp(-h \cdot relevance \cdot size(N) \cdot \frac{slots(s)}{rivals(s)}))",
            r"strangers(s, N) = discovery \cdot (1 - s) \cdot h \cdot N",
            r"h = 1 - shock_severity , t \ge shock_month > 0",
        ],
        "followers" => &[
            r"kept(t) = N(t) \cdot (1 - unfollow)",
            r"found(t) = follow_rate \cdot posts \cdot discovery \cdot (1 - s(t)) \cdot h \cdot N(t)",
            r"joined(t) = \max(0, \min(new_followers + found(t), cap - kept(t)))",
            r"N(t+1) = kept(t) + joined(t)",
        ],
        "list" => &[
            r"L(t+1) = L(t) \cdot (1 - loss) + gain",
            r"loss = 1 - (1 - unsubscribe \cdot (1 - 0.0937 \cdot segmentation))^{mails} \cdot (1 - list_decay)^{1/12}",
            r"gain = (signups + \frac{ad_budget}{cost_per_signup}) \cdot confirmation",
            r"opened = \min(1, \max(0, \frac{open_rate - machine_opens}{1 - machine_opens}) \cdot (1 + 0.1431 \cdot segmentation))",
        ],
        "breakeven" => &[
            r"L^{*} = \frac{N \cdot r}{opened}",
            r"advertising = \max(0, L \cdot opened - N \cdot r) \cdot \frac{cpm}{1000}",
        ],
        "contacts" => &[
            r"S = \frac{1}{\rho} - 1 , \alpha = c S , \beta = (1 - c) S , \rho = heterogeneity",
            r"P(X = 0) = \prod_{i=0}^{n-1} \frac{\beta + i}{S + i}",
            r"P(X = j+1) = P(X = j) \cdot \frac{n - j}{j + 1} \cdot \frac{\alpha + j}{\beta + n - j - 1}",
            r"unique = 1 - P(X = 0) , effective_k = P(X \ge k) , k = trust_contacts",
        ],
        "groups" => &[
            r"v_silent = \frac{1}{silent + (1 - silent) \cdot engaged_visibility} , v_active = engaged_visibility \cdot v_silent",
            r"\eta = 1 - \max(0, 1 - need \cdot w)^{1/12} , w_silent = silent_value , w_active = 1",
            r"entering(t) = fit \cdot \sum_i members_i(t) \cdot (C_i(t) - C_i(t-1))",
            r"reactions(t) = N \cdot (1 - silent) \cdot posts \cdot \min(1, r \cdot v_active) \cdot reaction_rate",
        ],
        "partners" => &[
            r"ripeness(\tau) = M \cdot (1 - (1 - \frac{1}{M})^{\tau}) , M = maturity",
            r"ripe(t) = \sum people \cdot ripeness(\tau)",
            r"referrals(t) = \frac{referrals}{12} \cdot ripe(t)",
            r"joined(t) = \max(0, \min(\frac{new_partners}{12} + \frac{introductions}{12} \cdot ripe(t), partner_capacity - kept))",
            r"kept = partners(t) \cdot (1 - partner_loss)^{1/12}",
        ],
        "conversations" => &[
            r"wanted = inquiries \cdot booked \cdot held",
            r"wanted_partners = inquiries_partners \cdot referral_booked \cdot referral_held",
            r"served = \min(1, \frac{capacity}{\sum wanted})",
            r"customers = wanted \cdot served \cdot closed",
            r"customers_partners = wanted_partners \cdot served \cdot referral_closed",
        ],
        "uncertainty" => &[
            r"T(x) = T(v) + \frac{z}{1.2816} \cdot (T(hi) - T(d)) , z > 0",
            r"T(x) = T(v) + \frac{z}{1.2816} \cdot (T(d) - T(lo)) , z \le 0",
        ],
        other => panic!("no formula is called {other:?}"),
    }
}

/// The formulas of a part, and the names of the inputs in them.
pub(crate) fn html(name: &str, words: &Words) -> String {
    let formulas: String =
        lines(name).iter().map(|line| format!("<div class=\"formula\">{}</div>", mathml(line))).collect();
    let keys: Vec<Key> =
        Key::all().filter(|key| lines(name).iter().any(|line| mentions(line, key.parameter().name))).collect();
    let term = |key: &Key| {
        let default = words.value(key.parameter().default, *key);
        let name = escaped(words.name(*key));
        format!(
            "<li>{} {name} <span class=\"aside\">({})</span></li>",
            markup::code(key.parameter().name, words.tag),
            escaped(&default)
        )
    };
    let legend: String = keys.iter().map(term).collect();
    let legend = if legend.is_empty() { legend } else { format!("<ul class=\"where\">{legend}</ul>") };
    let name = escaped(words.get("formulas"));
    format!(
        "<div class=\"formulas\"><div class=\"sheet\" role=\"group\" aria-label=\"{name}\" tabindex=\"0\">{formulas}</div>{legend}</div>\n"
    )
}

/// Whether a word stands in a formula as a whole, and not as a name that the formula makes up, such as `partners(t)`.
fn mentions(line: &str, word: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        !before.is_some_and(part_of_word) && !after.is_some_and(|c| part_of_word(c) || c == '(')
    })
}

/// A formula as MathML, where ` , ` parts two statements; where a browser knows none, its parts still stand in order.
fn mathml(tex: &str) -> String {
    let mut parser = Parser { rest: tex };
    let body = parser.row(None);
    format!(
        "<math display=\"block\" alttext=\"{}\"><mrow>{body}</mrow></math>",
        escaped(&tex.replace(['\\', '{', '}'], " "))
    )
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    /// Everything up to `end`, or to the end of the formula.
    fn row(&mut self, end: Option<char>) -> String {
        let mut row = String::new();
        loop {
            if let Some(rest) = self.rest.strip_prefix(" , ") {
                self.rest = rest;
                row += "<mo>,</mo><mspace width=\"1.2em\"></mspace>";
            }
            self.rest = self.rest.trim_start();
            match self.rest.chars().next() {
                None => return row,
                next if next == end => {
                    self.rest = &self.rest[1..];
                    return row;
                }
                Some(_) => row += &self.scripted(),
            }
        }
    }

    /// An atom with what is set below and above it.
    fn scripted(&mut self) -> String {
        let base = self.atom();
        let under = self.after('_');
        let over = self.after('^');
        let stacked = base.contains('∏') || base.contains('∑');
        match (under, over) {
            (None, None) => base,
            (Some(under), None) if stacked => format!("<munder>{base}{under}</munder>"),
            (Some(under), Some(over)) if stacked => format!("<munderover>{base}{under}{over}</munderover>"),
            (Some(under), None) => format!("<msub>{base}{under}</msub>"),
            (None, Some(over)) => format!("<msup>{base}{over}</msup>"),
            (Some(under), Some(over)) => format!("<msubsup>{base}{under}{over}</msubsup>"),
        }
    }

    fn after(&mut self, mark: char) -> Option<String> {
        self.rest = self.rest.strip_prefix(mark)?;
        Some(self.atom())
    }

    fn atom(&mut self) -> String {
        let first = self.rest.chars().next().unwrap_or(' ');
        match first {
            '{' => {
                self.rest = &self.rest[1..];
                format!("<mrow>{}</mrow>", self.row(Some('}')))
            }
            '(' => {
                self.rest = &self.rest[1..];
                format!("<mrow><mo>(</mo>{}<mo>)</mo></mrow>", self.row(Some(')')))
            }
            '\\' => self.command(),
            c if c.is_ascii_digit() => format!("<mn>{}</mn>", self.take(|c| c.is_ascii_digit() || c == '.')),
            c if c.is_ascii_alphabetic() => self.identifier(),
            other => {
                self.rest = &self.rest[other.len_utf8()..];
                format!("<mo>{}</mo>", escaped(&other.to_string().replace('-', "−")))
            }
        }
    }

    fn command(&mut self) -> String {
        self.rest = &self.rest[1..];
        let name = self.take(|c| c.is_ascii_alphabetic());
        self.rest = self.rest.trim_start();
        match name {
            "frac" => {
                let (above, below) = (self.atom(), self.atom());
                format!("<mfrac>{above}{below}</mfrac>")
            }
            "cdot" => "<mo>·</mo>".to_owned(),
            "ge" => "<mo>≥</mo>".to_owned(),
            "le" => "<mo>≤</mo>".to_owned(),
            "sum" => "<mo>∑</mo>".to_owned(),
            "prod" => "<mo>∏</mo>".to_owned(),
            "alpha" => "<mi>α</mi>".to_owned(),
            "beta" => "<mi>β</mi>".to_owned(),
            "eta" => "<mi>η</mi>".to_owned(),
            "rho" => "<mi>ρ</mi>".to_owned(),
            "tau" => "<mi>τ</mi>".to_owned(),
            function => format!("<mi>{function}</mi>"),
        }
    }

    /// A word; an underscore belongs to it where an input has that name, and sets the rest below it otherwise.
    fn identifier(&mut self) -> String {
        let start = self.rest;
        let word = self.take(|c| c.is_ascii_alphanumeric() || c == '_');
        if word.contains('_') && Key::from_name(word).is_none() {
            let length = word.find('_').unwrap_or(word.len());
            self.rest = &start[length..];
            return format!("<mi>{}</mi>", &word[..length]);
        }
        let class = if Key::from_name(word).is_some() && word.len() > 1 { " class=\"input\"" } else { "" };
        format!("<mi{class}>{word}</mi>")
    }

    fn take(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }
}
