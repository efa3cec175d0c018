//! Tables that people keep: their names, dates, numbers and remarks.

use reach_reading::{Field, Over, Per, Reason, Tool};

use crate::networks::{figures, reasons, rows};
use crate::opening::understood;

#[test]
fn months_are_written_in_many_ways() {
    let march = rows(&[("2026-02-01", 137.0), ("2026-03-01", 142.0)]);
    for [february, march_text] in [
        ["2026-02", "2026-03"],
        ["02/2026", "03/2026"],
        ["2.2026", "3.2026"],
        ["Februar 2026", "März 2026"],
        ["Feb. 26", "Mär 26"],
        ["Feb-26", "Mar-26"],
        ["February 2026", "March 2026"],
        ["Feb '26", "Mar '26"],
        ["202602", "202603"],
    ] {
        let text = format!("Monat;Follower;Reichweite\n{february};1.011;137\n{march_text};1.020;142\n");
        let read = understood(&text);
        assert_eq!(figures(&read.tables[0], Field::Reach), march, "{text}");
        assert_eq!(
            (read.tables[0].measure.per, read.tables[0].measure.over),
            (Per::Month, Over::MeanOfPosts),
            "{text}"
        );
        assert!(read.tables[0].measure.first_of_month, "{text}");
        assert_eq!(figures(&read.tables[0], Field::Followers)[0].1, 1011.0, "{text}");
    }
}

#[test]
fn months_without_a_year_are_the_last_ones() {
    let read =
        understood("Monat;Follower;Reichweite\nOktober;900;137\nNovember;910;142\nDezember;920;150\nJanuar;930;160\n");
    let days: Vec<String> = read.tables[0].rows.iter().map(|row| row.date.to_string()).collect();
    assert_eq!(days, ["2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01"]);
}

#[test]
fn thousands_and_decimals_are_told_by_the_column() {
    for (numbers, expected) in [
        (["1.011", "998", "1.204"], [1011.0, 998.0, 1204.0]),
        (["1,011", "998", "1,204"], [1011.0, 998.0, 1204.0]),
        (["1 011", "998", "1\u{202f}204"], [1011.0, 998.0, 1204.0]),
        (["1'011", "998", "1’204"], [1011.0, 998.0, 1204.0]),
        (["182,5", "190", "1.204,0"], [182.5, 190.0, 1204.0]),
        (["182.5", "190", "1,204.0"], [182.5, 190.0, 1204.0]),
        (["424.0", "1.204", "9.0"], [424.0, 1.204, 9.0]),
        (["1.2K", "998", "3,4 Tsd."], [1200.0, 998.0, 3400.0]),
        (["1.234.567", "998", "+12"], [1_234_567.0, 998.0, 12.0]),
    ] {
        let [one, two, three] = numbers;
        let text = format!(
            "Datum;Follower;Reichweite\n31.01.2026;2000;{one}\n28.02.2026;2000;{two}\n31.03.2026;2000;{three}\n"
        );
        let values: Vec<f64> = understood(&text).tables[0].figures(Field::Reach).map(|(_, value)| value).collect();
        assert_eq!(values, expected, "{text}");
    }
}

/// As Rust's own reading has it, to the last bit, up to the fifteen digits that spreadsheets keep; beyond them nearly so.
#[test]
fn a_number_is_the_one_that_its_digits_spell() {
    let reach = |number: &str| {
        let text = format!("Datum;Follower;Reichweite\n31.01.2026;2000;{number}\n28.02.2026;2000;1.5\n");
        understood(&text).tables[0].figures(Field::Reach).next().map(|(_, value)| value)
    };
    for number in [
        "0.1",
        "137.4",
        "2000.07",
        "0.0312",
        "98.7654321",
        "1234567.89012345",
        "99999999999.9",
        "0.00000000000001",
        "123456789012",
    ] {
        assert_eq!(reach(number), number.parse().ok(), "{number}");
    }
    for number in ["33.333333333333336", "0.12345678901234567890123", "1234.5000000000000000000000"] {
        let (found, expected) = (reach(number).expect(number), number.parse::<f64>().expect(number));
        assert!((found / expected - 1.0).abs() < 1e-15, "{number}: {found}");
    }
    assert_eq!(reach("99999999999999999999"), Some(1.5), "no account is that large: its row is left out");
}

#[test]
fn what_is_no_number_is_missing_or_named() {
    for (cell, reason) in [
        ("", Reason::NoNumber),
        ("-", Reason::NoNumber),
        ("–", Reason::NoNumber),
        ("n/a", Reason::NoNumber),
        ("k. A.", Reason::NoNumber),
        ("undefined", Reason::NoNumber),
        ("ca. 140", Reason::NoNumber),
        ("~140", Reason::NoNumber),
        ("140-160", Reason::NoNumber),
        ("< 10", Reason::NoNumber),
        ("#DIV/0!", Reason::ErrorValue),
        ("-5", Reason::Negative),
        ("1e400", Reason::NoNumber),
        ("NaN", Reason::NoNumber),
        ("inf", Reason::NoNumber),
        ("=1+1", Reason::NoNumber),
    ] {
        let text =
            format!("Datum;Follower;Reichweite\n31.01.2026;2000;100\n28.02.2026;2000;{cell}\n31.03.2026;2000;0\n");
        let read = understood(&text);
        assert_eq!(
            figures(&read.tables[0], Field::Reach),
            rows(&[("2026-01-31", 100.0), ("2026-03-31", 0.0)]),
            "{cell}"
        );
        assert_eq!(reasons(&read.tables[0]), [(3, reason)], "{cell}");
    }
}

#[test]
fn slashes_are_read_by_proof_or_not_at_all() {
    let with = |dates: [&str; 3]| {
        let [one, two, three] = dates;
        understood(&format!("Date,Followers,Reach\n{one},2000,100\n{two},2000,101\n{three},2000,102\n"))
    };
    let days = |dates| with(dates).tables[0].rows.iter().map(|row| row.date.to_string()).collect::<Vec<_>>();
    assert_eq!(days(["3/4/2026", "13/4/2026", "5/6/2026"]), ["2026-04-03", "2026-04-13", "2026-06-05"]);
    assert_eq!(days(["3/4/2026", "4/13/2026", "5/6/2026"]), ["2026-03-04", "2026-04-13", "2026-05-06"]);
    assert_eq!(
        days(["2/3/2026", "7/3/2026", "1/4/2026"]),
        ["2026-03-02", "2026-03-07", "2026-04-01"],
        "one way only runs up"
    );
    let open = with(["1/2/2026", "1/3/2026", "1/4/2026"]);
    assert!(open.tables[0].rows.is_empty());
    assert_eq!(open.tables[0].not_used.iter().filter(|line| line.reason == Reason::UnclearDate).count(), 3);
    let asked = open.tables[0].date_order.as_ref().expect("a question");
    assert_eq!(
        (asked.order, asked.day_first.to_string(), asked.month_first.to_string()),
        (None, "2026-02-01".into(), "2026-01-02".into())
    );
}

#[test]
fn remarks_sums_and_blank_rows_are_out_by_nature() {
    let text = "Meine Zahlen\n\nDatum;Follower;Reichweite;Bemerkung\n31.01.2026;2000;100;gut\nHinweis: ab hier geschätzt;;;\n28.02.2026;2000;110;\n;;;\nSumme;;210;\nØ;;105;\nGesamt (2 Monate);;210;\n";
    let read = understood(text);
    assert_eq!(read.tables[0].understood, 2);
    let expected = [
        (1, Reason::Preamble),
        (2, Reason::Blank),
        (5, Reason::Note),
        (7, Reason::Blank),
        (8, Reason::Totals),
        (9, Reason::Totals),
        (10, Reason::Totals),
    ];
    assert_eq!(reasons(&read.tables[0]), expected);
    assert!(read.tables[0].not_used.iter().all(|line| line.by_nature));
}

#[test]
fn whole_names_count_before_parts_and_shares_are_no_reach() {
    let text = "Datum;Reichweite in %;Neue Follower;Follower gesamt;Summe Reichweite;Reichweite je Beitrag\n31.01.2026;5 %;12;2000;900;100\n28.02.2026;6 %;13;2010;950;110\n";
    let columns = understood(text).tables[0].columns.clone();
    assert_eq!(columns[&Field::Reach], "Reichweite je Beitrag");
    assert_eq!(columns[&Field::Followers], "Follower gesamt");
    assert_eq!(columns[&Field::NewFollowers], "Neue Follower");
}

#[test]
fn a_column_of_dates_without_a_name_is_found_by_what_is_in_it() {
    for name in ["", "KW", "Wann?"] {
        let read = understood(&format!(
            "{name};Follower;Reichweite\n05.01.2026;2000;100\n12.01.2026;2010;110\n19.01.2026;2015;120\n"
        ));
        assert_eq!(figures(&read.tables[0], Field::Reach).len(), 3, "{name}");
        assert_eq!(read.tool, Tool::OwnTable);
    }
}

#[test]
fn several_posts_a_day_are_no_duplicates_and_a_month_twice_is() {
    let read = understood(
        "date;followers;reach\n2026-01-05;900;100\n2026-01-05;900;100\n2026-01-05;900;90\n2026-01-09;900;90\n",
    );
    assert_eq!(read.tables[0].understood, 4);
    let read = understood(
        "Monat;Follower;Reichweite\n2026-01;900;100\n2026-02;910;90\n2026-03;920;80\n2026-04;930;80\n2026-05;940;80\n2026-05;940;85\n",
    );
    assert_eq!((read.tables[0].understood, reasons(&read.tables[0])), (5, vec![(6, Reason::Duplicate)]));
}

#[test]
fn every_separator_and_line_end_is_read() {
    for separator in [";", ",", "\t", "|"] {
        for end in ["\n", "\r\n", "\r"] {
            let row = |cells: [&str; 3]| cells.join(separator) + end;
            let text = row(["Datum", "Follower", "Reichweite"])
                + &row(["31.01.2026", "2000", "100"])
                + &row(["28.02.2026", "2010", "110"]);
            let read = understood(&text);
            assert_eq!(read.tables[0].rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 3], "{text:?}");
        }
    }
}

#[test]
fn what_is_said_of_the_separator_counts() {
    let read = understood("sep=;\nDatum;Follower;Reichweite, im Mittel\n31.01.2026;2000;100\n");
    assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-01-31", 100.0)]));
}

#[test]
fn soft_hyphens_marks_and_hard_blanks_in_names_do_not_hide_them() {
    let read = understood("\u{feff}Da\u{ad}tum;Follower\u{a0}gesamt;\u{200e}Reich\u{ad}weite\n31.01.2026;2000;100\n");
    assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-01-31", 100.0)]));
}

#[test]
fn a_total_of_a_month_is_not_taken_for_a_mean() {
    let read = understood("Monat;Follower;Gesamtreichweite\n2026-01;900;1000\n2026-02;910;900\n");
    assert_eq!(read.tables[0].measure.over, Over::AllPosts);
}

#[test]
fn times_of_day_do_not_move_the_day_wherever_they_stand() {
    for date in [
        "05.01.2026 23:59",
        "05.01.2026, 23:59 Uhr",
        "10:30 05.01.2026",
        "05.01.2026 10.22 Uhr",
        "05.01.2026, 9 Uhr",
        "5. Januar 2026 um 9 Uhr",
        "Montag, 5. Januar 2026",
        "Mo, 05.01.26",
        "2026-01-05T23:59:00-11:00",
        "2026-01-05 23:59:59 +0000",
        "Jan 05, 2026 11:59 pm",
        "Mon, Jan 5, 2026",
        "5th January 2026",
        "2026/1/5",
        "20260105",
        "05-Jan-2026",
    ] {
        let read = understood(&format!("Datum;Follower;Reichweite\n{date};2000;100\n"));
        assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-01-05", 100.0)]), "{date}");
    }
}

#[test]
fn followers_and_mails_in_one_table_are_two() {
    let read =
        understood("Monat;Follower;Reichweite;Empfänger;Geöffnet\n2026-01;900;100;500;200\n2026-02;910;;505;210\n");
    assert_eq!(read.tables.iter().map(|table| table.measure.per).collect::<Vec<_>>(), [Per::Month, Per::MonthOfMails]);
    assert_eq!(figures(&read.tables[0], Field::Reach), rows(&[("2026-01-01", 100.0)]));
    assert_eq!(figures(&read.tables[1], Field::Opens), rows(&[("2026-01-01", 200.0), ("2026-02-01", 210.0)]));
    assert_eq!(reasons(&read.tables[0]), [(3, Reason::NoNumber)]);
    assert!(read.tables[1].not_used.is_empty() && !read.tables[1].columns.contains_key(&Field::Reach));
}

#[test]
fn tables_below_and_beside_each_other_are_read_apart() {
    let below = "Instagram\nDatum;Follower;Reichweite\n31.01.2026;900;100\n28.02.2026;910;110\n\nLinkedIn\nDatum;Follower;Reichweite\n31.01.2026;300;50\n28.02.2026;310;55\n";
    let read = understood(below);
    assert_eq!(
        read.tables.iter().map(|table| table.name.as_deref()).collect::<Vec<_>>(),
        [Some("Instagram"), Some("LinkedIn")]
    );
    let beside = "Datum;Follower;Reichweite;;Datum;Follower;Reichweite\n31.01.2026;900;100;;31.01.2026;300;50\n28.02.2026;910;110;;;;\n";
    let read = understood(beside);
    assert_eq!(read.tables.iter().map(|table| table.understood).collect::<Vec<_>>(), [2, 1]);
    assert!(read.tables.iter().all(|table| table.not_used.is_empty()));
}

#[test]
fn where_no_line_is_understood_each_says_why() {
    let read = understood("Datum;Follower;Reichweite\n01.01.2026 - 31.01.2026;900;100\nbald;910;120\n");
    assert_eq!(reasons(&read.tables[0]), [(2, Reason::BadDate), (3, Reason::BadDate)]);
    assert_eq!(read.tables[0].understood, 0);
}
