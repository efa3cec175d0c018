//! Lists of contacts: counted by month, and nothing of anybody is told.

use reach_reading::{Kind, Per, Tool, Understood};

use crate::opening::read;

/// Names and addresses that the lists here hold.
const SECRETS: [&str; 9] = ["erika", "muster", "max", "example", "0171", "berlin", "kundin", "acme", "geheim"];

/// Whether nothing of anybody is in the result, as data or for debugging.
#[track_caller]
fn tells_nobody(text: &str) -> Understood {
    let read = read(text).unwrap_or_else(|refused| panic!("{}", tells_nothing(&format!("{refused} {refused:?}"))));
    tells_nothing(&format!("{read:?}{}", serde_json::to_string(&read).expect("JSON")));
    read
}

#[track_caller]
fn tells_nothing(told: &str) -> &str {
    let small = told.to_lowercase();
    let leaked: Vec<&str> = SECRETS.into_iter().filter(|secret| small.contains(secret)).collect();
    assert!(leaked.is_empty(), "{leaked:?} in {told}");
    told
}

fn by_month(read: &Understood) -> Vec<(String, usize)> {
    read.derived.contacts_by_month.iter().map(|(month, count)| (month.to_string(), *count)).collect()
}

#[test]
fn connections_of_linkedin_are_counted_by_month() {
    let text = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed them.\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n\
        Erika,Muster,https://www.linkedin.com/in/erika-muster,,Acme,\"Coach, Berlin\",24 Nov 2026\nMax,Muster,https://www.linkedin.com/in/max,max@example.org,Acme,Kundin,03 Nov 2026\nErika,Muster,,,,,01 Oct 2025\n";
    let read = tells_nobody(text);
    assert_eq!((read.tool, &read.kind[..]), (Tool::ContactList, &[Kind::Contacts][..]));
    assert_eq!(by_month(&read), [(String::from("2025-10"), 1), (String::from("2026-11"), 2)]);
    assert_eq!((read.derived.contacts, read.tables[0].measure.per), (Some(3), Per::Contact));
    assert!(read.tables[0].rows.is_empty() && read.preview.is_empty());
}

#[test]
fn lists_of_mail_tools_are_counted_by_sign_up() {
    for text in [
        "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME\nerika@example.org,Erika,Muster,2,2026-03-01 10:00:00,,2026-03-02 11:00:00\nmax@example.org,Max,Muster,2,2026-03-09 10:00:00,,2026-03-09 11:00:00\n",
        "Subscriber,Sent,Opens,Clicks,Subscribed,Location\nerika@example.org,12,8,1,2026-03-01 10:00:00,Berlin\nmax@example.org,12,8,1,2026-03-04 10:00:00,Berlin\nmax@acme.example,12,8,1,2026-03-04 10:00:00,Berlin\n",
        "E-Mail;Vorname;Nachname;Angemeldet am;Telefon\nerika@example.org;Erika;Muster;01.03.2026;0171 1\nmax@example.org;Max;Muster;04.03.2026;0171 2\n",
        "erika@example.org;Erika Muster;01.03.2026\nmax@example.org;Max Muster;04.03.2026\n",
    ] {
        let read = tells_nobody(text);
        assert_eq!(read.tool, Tool::ContactList, "{text}");
        assert!(by_month(&read).iter().all(|(month, _)| month == "2026-03") && !by_month(&read).is_empty(), "{text}");
    }
}

#[test]
fn lists_without_dates_are_only_counted() {
    for text in [
        "Email\nerika@example.org\nmax@example.org\n",
        "erika@example.org\nmax@example.org\n",
        "Vorname,Nachname\nErika,Muster\nMax,Muster\n",
        "Erika Muster <erika@example.org>,Berlin\nMax Muster <max@example.org>,Berlin\n",
        "Name;Kontakt\nErika Muster;erika@example.org\nMax;max@example.org\n",
    ] {
        let read = tells_nobody(text);
        assert_eq!((read.tool, read.derived.contacts), (Tool::ContactList, Some(2)), "{text}");
        assert!(by_month(&read).is_empty());
    }
}

#[test]
fn what_stands_where_a_date_is_missing_in_a_list_is_not_told() {
    let read = tells_nobody("Email;Anmeldedatum\nerika@example.org;geheim\nmax@example.org;2026-01-01\n");
    assert_eq!((read.tables[0].not_used[0].line, &read.tables[0].not_used[0].text), (2, &None));
}

#[test]
fn a_table_of_mails_with_the_address_of_its_sender_is_no_list() {
    let text = "Name;Absender;Versanddatum;Empfänger;Zugestellt;Geöffnet\nA;post@acme.example;01.03.2026;900;890;400\nB;post@acme.example;08.03.2026;905;900;410\nC;post@acme.example;15.03.2026;905;900;410\n";
    let read = tells_nobody(text);
    assert_eq!((read.tool, read.tables[0].understood), (Tool::OwnTable, 3));
}

#[test]
fn addresses_in_remarks_and_previews_are_left_out() {
    let text = "Datum;Follower;Reichweite;Bemerkung\n01.01.2026;100;20;von erika@example.org\nmax@example.org;101;21;\n15.01.2026;102;Frag max@example.org;\n";
    let read = tells_nobody(text);
    assert_eq!(read.tables[0].not_used.len(), 2);
    let other = crate::opening::read("Spalte;Wert\nvon erika@example.org gezählt;1\nvon max@example.org;2\n");
    tells_nothing(&format!("{other:?}"));
}
