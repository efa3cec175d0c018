//! Names as tools write them, and as people write them above tables of their own.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Known, Meaning, Tongue};

/// Meaning, rank, English names, German names, names of both; names are written as [`super::plain`] leaves them.
type Names = (Meaning, u8, &'static str, &'static str, &'static str);

static NAMES: &[Names] = &[
    (
        Meaning::Date,
        0,
        "publish time | post publish date | video publish time | created date | send date | sending date | \
         sent date | date sent | post date | post time | posted | published | publish date | publication date | \
         delivery date/time | sent on | connected on",
        "veröffentlichungszeitpunkt | veröffentlichungsdatum | veröffentlichungszeitpunkt des videos | \
         veröffentlicht | veröffentlicht am | gepostet am | gesendet am | versendet am | versandt am | \
         verschickt am | versanddatum | versandzeitpunkt | erstellungsdatum | erstelldatum | erstellt am | \
         uhrzeit der veröffentlichung | vernetzt am",
        "",
    ),
    (
        Meaning::Date,
        1,
        "date | time | day | month | week | as of | period | year-month | month/year",
        "datum | tag | monat | woche | stichtag | stand | zeitraum | zeit | monat/jahr | wann",
        "",
    ),
    (
        Meaning::Date,
        2,
        "created on | created at | created | sign-up date | signup date | signup_date | subscribed | \
         subscribed at | subscribed_at | date added | date_added | optin_time | opt-in time | confirm_time | \
         created_at | subscription date | opt-in date | optin date | added_at | added at",
        "anmeldedatum | angemeldet am | angemeldet | eingetragen am | eintragungsdatum | hinzugefügt am | \
         registriert am | bestätigt am | opt-in-datum | optin datum",
        "",
    ),
    (
        Meaning::Followers,
        0,
        "followers | total followers | follower count | lifetime total likes | lifetime total follows | \
         page likes | all followers | page followers | total page likes | total page followers | \
         lifetime likes | followers today | followers total",
        "follower gesamt | follower insgesamt | gesamtfollower | followerzahl | follower-zahl | \
         gefällt-mir-angaben der seite | gefällt mir-angaben insgesamt | follower heute | freunde | \
         seitenabonnenten | gesamtzahl der follower | followerinnen | follower:innen | abonnentenzahl | \
         follower am monatsende | follower ende | lebenszeit insgesamt gefällt mir | follower*innen",
        "follower | fans",
    ),
    (
        Meaning::NewFollowers,
        0,
        "new followers | follows | new follows | facebook follows | instagram follows | daily new likes | \
         daily new follows | daily new followers | new page likes | net new followers | \
         followers gained from this post | subscribers gained | new subscribers | page follows | new likes",
        "neue follower | neue fans | neue abonnenten | gewonnene abonnenten | abonnenten gewonnen | \
         facebook-follows | instagram-follows | follower-zuwachs | followerzuwachs | neu | \
         neue gefällt-mir-angaben | neue seiten-follower | facebook-abonnements | instagram-abonnements | gefolgt",
        "",
    ),
    (
        Meaning::NetFollowers,
        0,
        "difference in followers from previous day | net followers | net follows | net growth | follower change",
        "follower netto | nettozuwachs | netto-zuwachs | veränderung follower | differenz follower",
        "",
    ),
    (
        Meaning::Lost,
        0,
        "unfollows | subscribers lost | lost followers | daily unlikes",
        "entfolgt | verlorene abonnenten | abonnenten verloren | verlorene follower",
        "",
    ),
    (Meaning::Subscribers, 0, "subscribers", "abonnenten", ""),
    (
        Meaning::Reach,
        0,
        "unique impressions (organic) | lifetime post organic reach | daily organic reach | organic reach | \
         accounts reached | reach per post | average reach | mean reach",
        "organische reichweite | eindeutige impressions (organisch) | eindeutige impressionen (organisch) | reichweite je beitrag | reichweite pro beitrag | reichweite pro post | \
         reichweite je post | durchschnittliche reichweite | mittlere reichweite",
        "",
    ),
    (
        Meaning::Reach,
        1,
        "reach | post reach | lifetime post total reach | daily total reach | members reached | people reached | \
         viewers | total viewers | facebook reach | instagram reach | unique impressions (total) | \
         unique viewers | unique impressions | lifetime people reached | lifetime organic reach",
        "reichweite | erreichte mitglieder | erreichte personen | erreichte konten | erreichte menschen | \
         erreichte nutzer | betrachter | facebook-reichweite | instagram-reichweite | gesehen von | \
         gesamtreichweite | zuschauer | eindeutige zuschauer",
        "",
    ),
    (
        Meaning::Impressions,
        0,
        "impressions (organic) | lifetime post organic impressions | daily organic impressions | \
         thumbnail impressions | organic impressions",
        "impressionen (organisch) | thumbnail-impressionen | impressions (organisch)",
        "",
    ),
    (
        Meaning::Impressions,
        1,
        "impressions (total) | lifetime post total impressions | daily total impressions | times shown | displays",
        "impressionen | einblendungen | sichtkontakte | anzeigen | impressions (gesamt)",
        "impressions",
    ),
    (
        Meaning::Views,
        0,
        "views | total views | plays | facebook views | instagram views",
        "aufrufe | wiedergaben | ansichten | facebook-aufrufe | instagram-aufrufe | aufrufe insgesamt",
        "",
    ),
    (Meaning::Views, 1, "video views | media views", "videoaufrufe | video-aufrufe", ""),
    (
        Meaning::Posts,
        0,
        "posts | tweets published | create post | posts published | posts per month | number of posts",
        "beiträge | postings | veröffentlichte beiträge | beiträge im monat | beiträge pro monat",
        "posts im monat",
    ),
    (
        Meaning::Recipients,
        0,
        "total recipients | recipients | emails sent | total emails sent | total sent | sends | mails sent | \
         list size | contacts | emails | recipients count",
        "empfänger | empfänger gesamt | mails versendet | e-mails versendet | versendete mails | \
         versendete e-mails | listengröße | kontakte | empfängerzahl | empfänger:innen | empfänger*innen | \
         empfängerinnen | newsletter-abonnenten | liste | newsletterempfänger | gesendete e-mails | \
         anzahl empfänger",
        "",
    ),
    (Meaning::Sent, 0, "sent", "gesendet | versendet | versandt | verschickt | versand", ""),
    (
        Meaning::Delivered,
        0,
        "successful deliveries | delivered | deliveries | emails delivered | total delivered",
        "zugestellt | erfolgreich zugestellt | zustellungen | ausgeliefert | erfolgreiche zustellungen | \
         zugestellte mails | zugestellte e-mails",
        "",
    ),
    (
        Meaning::Opens,
        0,
        "unique opens | unique opened | recipients who opened | unique_opens_count | opened (unique) | \
         opens (unique)",
        "eindeutige öffnungen | einzelne öffnungen | einzigartige öffnungen | geöffnet (eindeutig) | \
         öffnungen (eindeutig) | unique öffnungen | öffner | öffnungen eindeutig",
        "",
    ),
    (Meaning::Opens, 1, "opens | opened | total opened | people opened", "geöffnet | öffnungen | mail geöffnet", ""),
    (
        Meaning::MachineOpens,
        0,
        "apple mpp opens | machine opens | mpp opens | apple privacy opens | bot opens",
        "maschinelle öffnungen | apple-mpp-öffnungen | maschinenöffnungen | apple mpp öffnungen",
        "",
    ),
    (
        Meaning::Unsubscribed,
        0,
        "unsubscribed | unsubscribes | unsubscriptions | total unsubs | unsubs | opt-outs | unsubscribe",
        "abmeldungen | abgemeldet | ausgetragen | austragungen | abbestellt | abbestellungen",
        "",
    ),
    (Meaning::OpenRate, 0, "open rate | unique open rate", "öffnungsrate | öffnungsquote", ""),
    (Meaning::Primary, 0, "primary", "primär", ""),
    (
        Meaning::Id,
        0,
        "post id | tweet id | unique id | campaign id | update id | post_id | content | message id",
        "beitrags-id | beitrag-id | kampagnen-id | videos | inhalte | beitrags id",
        "id",
    ),
    (
        Meaning::Link,
        1,
        "permalink | post link | post url | tweet permalink | update link | video link | sharelink | url | link",
        "beitrags-url | beitragslink | permanentlink",
        "",
    ),
    (
        Meaning::Text,
        0,
        "post text | tweet text | description | title | post title | update title | video title | subject | \
         post message | campaign name | message name | sharecommentary | subject line",
        "titel | beschreibung | betreff | videotitel | text | beitragstext | thema | beitrag",
        "",
    ),
    (
        Meaning::Type,
        0,
        "post type | content type | type | update type",
        "beitragstyp | beitragsart | typ | art",
        "format",
    ),
    (Meaning::Remark, 0, "data comment", "datenkommentar | datenhinweis", ""),
    (
        Meaning::Address,
        0,
        "email address | email | e-mail | e-mail address | email_address | mail address | subscriber",
        "e-mail-adresse | mailadresse | e-mailadresse | emailadresse | e-mail adresse | mail-adresse",
        "mail",
    ),
    (
        Meaning::Person,
        0,
        "first name | last name | full name | first_name | last_name | firstname | lastname | phone | \
         phone number | address",
        "vorname | nachname | telefon | telefonnummer | adresse | anschrift | geburtstag | straße",
        "",
    ),
    (
        Meaning::Other,
        0,
        "engagements | likes | comments | shares | reactions | clicks | account id | account username | \
         account name | page id | page name | duration (sec) | saves | bookmarks | replies | reposts | \
         profile visits | list | list name | open rate | total opens | click rate | unique clicks | \
         total clicks | clicked | total clicked | trackable open rate | bounces | bounced | hard bounces | \
         soft bounces | non delivered | ctor | engagement rate | sponsored followers | organic followers | \
         auto-invited followers | profile views | duration | watch time (hours) | retweets | favorites | \
         new viewers | returning viewers | total likes | total comments | total shares | visits | link clicks",
        "gesponserte follower | organische follower | interaktionen | soziale interaktionen | reaktionen | kommentare | geteilte inhalte | seiten-id | \
         seitenname | konto-id | dauer | dauer (sek.) | gespeichert | klicks | klickrate | bemerkung | \
         anmerkung | notiz | geklickt | wiedergabezeit (stunden) | reaktionen, kommentare und geteilte inhalte | \
         klicks insgesamt | besuche",
        "",
    ),
];

static BY_NAME: LazyLock<HashMap<&'static str, Known>> = LazyLock::new(|| {
    let mut by_name = HashMap::new();
    for (meaning, rank, english, german, both) in NAMES {
        for (names, tongue) in [(english, Tongue::English), (german, Tongue::German), (both, Tongue::Both)] {
            for name in names.split('|').map(str::trim).filter(|name| !name.is_empty()) {
                by_name.entry(name).or_insert(Known { meaning: *meaning, rank: *rank, tongue });
            }
        }
    }
    by_name
});

/// What a plain name means.
pub(super) fn find(plain: &str) -> Option<Known> {
    BY_NAME.get(plain).copied()
}
