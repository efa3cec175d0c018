//! Exports of mail tools of which there is no sample, and tables of mails that people keep.

use reach_reading::{Field, Per, Reason, Tool};

use crate::networks::{figures, reasons, rows};
use crate::opening::understood;

#[test]
fn a_report_of_mailerlite_counts_what_was_sent() {
    let text = "\"Campaign report\"\n\"Name\",\"Sommer\"\n\"Subject\",\"Ein Betreff\"\n\"From\",\"Erika <post@example.org>\"\n\"Sent\",\"2021-08-07 16:00:00\"\n\n\
        \"Total emails sent:\",\"3827\"\n\"Opened:\",\"1489 (38.91%)\"\n\"Clicked:\",\"120 (3.14%)\"\n\"Unsubscribed:\",\"7 (0.18%)\"\n\"Hard bounces:\",\"3\"\n\n\
        \"Links activity\"\n\"Link\",\"Clicks\"\n\"https://example.org\",\"120\"\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::MailerliteReport);
    let table = &read.tables[0];
    assert_eq!(figures(table, Field::Opens), rows(&[("2021-08-07", 1489.0)]));
    assert_eq!(figures(table, Field::Recipients), rows(&[("2021-08-07", 3827.0)]));
    assert_eq!(reasons(table), [(13, Reason::Section)]);
    assert!(read.derived.open_rate_of_sent);
    assert!(!format!("{read:?}").contains("example.org"), "no address leaves a report");
}

#[test]
fn a_report_of_one_mail_of_mailchimp_is_one_mail() {
    let text = "Email Campaign Report\n\"Title:\",\"Ostern\"\n\"Subject Line:\",\"Hallo\"\n\"Delivery Date/Time:\",\"Mon, Apr 26, 2021 12:25\"\n\n\"Overall Stats\"\n\"Total Recipients:\",\"1,751\"\n\"Successful Deliveries:\",\"1,745\"\n\"Bounces:\",\"6 (0.3%)\"\n\"Recipients Who Opened:\",\"350 (35.18%)\"\n\"Total Opens:\",\"900\"\n\"Last Open Date:\",\"5/2/21 17:40\"\n\"Total Unsubs:\",\"0\"\n\n\"Clicks by URL\"\n\"URL\",\"Total Clicks\",\"Unique Clicks\"\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::MailchimpReport);
    assert_eq!(figures(&read.tables[0], Field::Opens), rows(&[("2021-04-26", 350.0)]));
    assert_eq!(figures(&read.tables[0], Field::Unsubscribed), rows(&[("2021-04-26", 0.0)]));
    assert!(read.tables[0].variants.is_empty());
}

#[test]
fn messages_of_getresponse_are_sent_to_a_number_and_on_a_date() {
    let text = "Message name,Subject,List name,Sent,Delivered,Opened,Open rate,Clicked,Click rate,CTOR,Bounced,Unsubscribed,Created on\n\
        One,Hello,l,1204,1200,306,0.255,20,0.016,0.065,4,2,2022-07-15T20:15:24-03:00\nTwo,Hello,l,1210,1203,300,0.249,20,0.016,0.065,4,2,2022-08-15T23:59:24-03:00\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::GetresponseMessages);
    let table = &read.tables[0];
    assert_eq!(figures(table, Field::Recipients), rows(&[("2022-07-15", 1204.0), ("2022-08-15", 1210.0)]));
    assert_eq!(figures(table, Field::Opens), rows(&[("2022-07-15", 306.0), ("2022-08-15", 300.0)]));
}

#[test]
fn brevo_saved_once_more_in_germany_has_semicolons_and_commas() {
    let text = "Campaign ID;Campaign Name;Sending date;Subject;Sent;Delivered;Total opens;Opens;Trackable open rate;Apple MPP Opens;Clicked;Unsubscribed\n\
        7;A;17.11.2026;Hallo;1.770;1.764;2 480;1.026;35,22;128;33;5\n6;B;05.10.2026;Hallo;1.760;1.755;2 480;1.001;34,10;120;33;4\n";
    let read = understood(text);
    assert_eq!(read.tool, Tool::BrevoCampaigns);
    assert_eq!(figures(&read.tables[0], Field::Opens), rows(&[("2026-10-05", 1001.0), ("2026-11-17", 1026.0)]));
    assert_eq!(figures(&read.tables[0], Field::MachineOpens), rows(&[("2026-10-05", 120.0), ("2026-11-17", 128.0)]));
    assert_eq!(read.tables[0].measure.machine_opens_out, Some(false), "they are told apart and are in the opens");
}

#[test]
fn a_table_of_mails_by_hand_needs_three_columns() {
    for text in [
        "Datum;Empfänger;Geöffnet\n01.03.2026;1.204;512\n15.03.2026;1.210;498\n",
        "Datum\tEmpfänger\tGeöffnet\n1. März 2026\t1.204\t512\n15. März 2026\t1.210\t498\n",
        "date,recipients,opened\n2026-03-01,\"1,204\",512\n2026-03-15,\"1,210\",498\n",
        "Versanddatum;Gesendet;Eindeutige Öffnungen;Öffnungen gesamt\n01.03.2026;1204;512;900\n15.03.2026;1210;498;890\n",
    ] {
        let read = understood(text);
        assert_eq!(read.tool, Tool::OwnTable, "{text}");
        assert_eq!(
            figures(&read.tables[0], Field::Recipients),
            rows(&[("2026-03-01", 1204.0), ("2026-03-15", 1210.0)]),
            "{text}"
        );
        assert_eq!(
            figures(&read.tables[0], Field::Opens),
            rows(&[("2026-03-01", 512.0), ("2026-03-15", 498.0)]),
            "{text}"
        );
        assert_eq!(read.tables[0].measure.per, Per::Mail);
        assert!(read.asks_for.is_empty());
    }
}

#[test]
fn shares_are_read_as_shares_with_sign_comma_or_neither() {
    for (rates, share) in [("42,5 %", 0.425), ("0.425", 0.425), ("\"42,5\"", 0.425), ("42.5%", 0.425), ("0,425", 0.425)]
    {
        let text = format!("Datum\tEmpfänger\tÖffnungsrate\n01.03.2026\t1204\t{rates}\n");
        let read = understood(&text);
        assert_eq!(figures(&read.tables[0], Field::OpenRate), rows(&[("2026-03-01", share)]), "{rates}");
        assert_eq!(read.derived.open_rate, Some(share));
    }
}

#[test]
fn a_dash_is_no_open_and_a_zero_is_none() {
    let read = understood(
        "Datum;Empfänger;Geöffnet\n01.03.2026;100;-\n02.03.2026;100;0\n03.03.2026;100;k. A.\n04.03.2026;100;40\n",
    );
    assert_eq!(figures(&read.tables[0], Field::Opens), rows(&[("2026-03-02", 0.0), ("2026-03-04", 40.0)]));
    assert_eq!(reasons(&read.tables[0]), [(2, Reason::NoNumber), (4, Reason::NoNumber)]);
}
