//! What exactly was counted.
//! Generated from `data/reach_rates.csv` by `cargo xtask generate`: change it there, not here.

use crate::inputs::bilingual::Bilingual;

/// The definitions of the measurements, in short.
pub(super) static METRICS: [Bilingual; 47] = [
    Bilingual {
        en: "reach of a post per fan, mean of 4,000 pages",
        de: "Reichweite eines Beitrags pro Fan, Mittel aus 4.000 Seiten",
    },
    Bilingual {
        en: "organic reach of a post per fan, median page",
        de: "organische Reichweite eines Beitrags pro Fan, mittlere Seite (Median)",
    },
    Bilingual {
        en: "organic and viral reach of a post per fan, pages under 1,000 fans",
        de: "organische und virale Reichweite eines Beitrags pro Fan, Seiten unter 1.000 Fans",
    },
    Bilingual {
        en: "organic and viral reach of a post per fan, pages of 100,000 to 999,000 fans",
        de: "organische und virale Reichweite eines Beitrags pro Fan, Seiten mit 100.000 bis 999.000 Fans",
    },
    Bilingual {
        en: "reach of a post per fan, pages under 1,000 fans",
        de: "Reichweite eines Beitrags pro Fan, Seiten unter 1.000 Fans",
    },
    Bilingual {
        en: "reach of a post per fan, pages of 10,000 to 50,000 fans",
        de: "Reichweite eines Beitrags pro Fan, Seiten mit 10.000 bis 50.000 Fans",
    },
    Bilingual {
        en: "reach of a post per fan, pages over 100,000 fans",
        de: "Reichweite eines Beitrags pro Fan, Seiten über 100.000 Fans",
    },
    Bilingual {
        en: "organic reach of a post per fan, pages with over 1 million fans",
        de: "organische Reichweite eines Beitrags pro Fan, Seiten mit über 1 Million Fans",
    },
    Bilingual {
        en: "organic reach of a post per fan, 21 large pages in the first week after a change of the algorithm",
        de: "organische Reichweite eines Beitrags pro Fan, 21 große Seiten in der ersten Woche nach einer Änderung des Algorithmus",
    },
    Bilingual {
        en: "share of fans who see a post, outside estimates of 2 to 8%",
        de: "Anteil der Fans, die einen Beitrag sehen, fremde Schätzungen von 2 bis 8 %",
    },
    Bilingual {
        en: "average organic reach of a post per like of the page, 500 pages",
        de: "mittlere organische Reichweite eines Beitrags pro Gefällt-mir der Seite, 500 Seiten",
    },
    Bilingual {
        en: "average organic reach of a post, pages under 10,000 likes",
        de: "mittlere organische Reichweite eines Beitrags, Seiten unter 10.000 Gefällt-mir",
    },
    Bilingual {
        en: "average organic reach of a post, pages of 10,000 to 99,999 likes",
        de: "mittlere organische Reichweite eines Beitrags, Seiten mit 10.000 bis 99.999 Gefällt-mir",
    },
    Bilingual {
        en: "average organic reach of a post, pages over 100,000 likes",
        de: "mittlere organische Reichweite eines Beitrags, Seiten über 100.000 Gefällt-mir",
    },
    Bilingual {
        en: "average reach of a post, all 5,000 pages (seems weighted by fans)",
        de: "mittlere Reichweite eines Beitrags, alle 5.000 Seiten (wohl nach Fans gewichtet)",
    },
    Bilingual {
        en: "average reach of a post, pages over 1 million likes",
        de: "mittlere Reichweite eines Beitrags, Seiten über 1 Million Gefällt-mir",
    },
    Bilingual {
        en: "average reach of a post, pages of 500,000 to 1 million likes",
        de: "mittlere Reichweite eines Beitrags, Seiten mit 500.000 bis 1 Million Gefällt-mir",
    },
    Bilingual {
        en: "average reach of a post, pages of 50,000 to 100,000 likes",
        de: "mittlere Reichweite eines Beitrags, Seiten mit 50.000 bis 100.000 Gefällt-mir",
    },
    Bilingual {
        en: "average reach of a post, pages under 1,000 likes",
        de: "mittlere Reichweite eines Beitrags, Seiten unter 1.000 Gefällt-mir",
    },
    Bilingual {
        en: "average reach of a post per like of the page, may include paid reach",
        de: "mittlere Reichweite eines Beitrags pro Gefällt-mir der Seite, kann bezahlte Reichweite enthalten",
    },
    Bilingual {
        en: "average reach of a post, pages over 1 million likes, may include paid reach",
        de: "mittlere Reichweite eines Beitrags, Seiten über 1 Million Gefällt-mir, kann bezahlte Reichweite enthalten",
    },
    Bilingual {
        en: "average reach of a post, smallest pages, may include paid reach",
        de: "mittlere Reichweite eines Beitrags, kleinste Seiten, kann bezahlte Reichweite enthalten",
    },
    Bilingual {
        en: "reach of a post per follower, average of the pages of one agency",
        de: "Reichweite eines Beitrags pro Follower, Mittel der Seiten einer Agentur",
    },
    Bilingual { en: "average reach of a post per follower", de: "mittlere Reichweite eines Beitrags pro Follower" },
    Bilingual {
        en: "average organic reach of a post per follower, brands",
        de: "mittlere organische Reichweite eines Beitrags pro Follower, Marken",
    },
    Bilingual {
        en: "claim: at least this share, pages of businesses",
        de: "Behauptung: mindestens dieser Anteil, Seiten von Unternehmen",
    },
    Bilingual {
        en: "claim: at most this share, pages of businesses",
        de: "Behauptung: höchstens dieser Anteil, Seiten von Unternehmen",
    },
    Bilingual {
        en: "share of friends whom one post reaches, typical profile",
        de: "Anteil der Freunde, die ein Beitrag erreicht, typisches Profil",
    },
    Bilingual {
        en: "claim: of 5,000 friends only 25 see a post",
        de: "Behauptung: Von 5.000 Freunden sehen nur 25 einen Beitrag",
    },
    Bilingual {
        en: "reach of a post, non-followers included, per follower, 500 to 1,000 followers",
        de: "Reichweite eines Beitrags, auch bei Nicht-Followern, pro Follower, 500 bis 1.000 Follower",
    },
    Bilingual {
        en: "reach of a post, non-followers included, per follower, large profiles (10 to 20%)",
        de: "Reichweite eines Beitrags, auch bei Nicht-Followern, pro Follower, große Profile (10 bis 20 %)",
    },
    Bilingual {
        en: "reach of a post per follower, brands under 10,000 followers",
        de: "Reichweite eines Beitrags pro Follower, Marken unter 10.000 Followern",
    },
    Bilingual {
        en: "reach of a post per follower, brands over 200,000 followers",
        de: "Reichweite eines Beitrags pro Follower, Marken über 200.000 Followern",
    },
    Bilingual {
        en: "organic reach of a post per follower, 1,700 profiles",
        de: "organische Reichweite eines Beitrags pro Follower, 1.700 Profile",
    },
    Bilingual {
        en: "views (not people) of a post per follower, a single client",
        de: "Ansichten (nicht Menschen) eines Beitrags pro Follower, ein einzelner Kunde",
    },
    Bilingual {
        en: "reach of a post that follows from 60% by 20 posts, if posts reached people independently",
        de: "Reichweite eines Beitrags, die aus 60 % durch 20 Beiträge folgt, wenn jeder Beitrag unabhängig Menschen erreichte",
    },
    Bilingual {
        en: "share of contacts who see a typical post (10 to 15%), 34,000 profiles",
        de: "Anteil der Kontakte, die einen typischen Beitrag sehen (10 bis 15 %), 34.000 Profile",
    },
    Bilingual {
        en: "share of followers who may see a post (at most 25 to 30%), 34,000 profiles",
        de: "Anteil der Follower, die einen Beitrag sehen können (höchstens 25 bis 30 %), 34.000 Profile",
    },
    Bilingual {
        en: "claim: 10 to 20% of followers see a post of a company",
        de: "Behauptung: 10 bis 20 % der Follower sehen einen Unternehmensbeitrag",
    },
    Bilingual {
        en: "claim: 5 to 8% of contacts see a post",
        de: "Behauptung: 5 bis 8 % der Kontakte sehen einen Beitrag",
    },
    Bilingual {
        en: "views (not people) of a video per follower",
        de: "Ansichten (nicht Menschen) eines Videos pro Follower",
    },
    Bilingual {
        en: "views (not people) of a video per follower, ratio of two medians",
        de: "Ansichten (nicht Menschen) eines Videos pro Follower, Verhältnis zweier Mediane",
    },
    Bilingual {
        en: "claim: most posts reach less than 10% of followers",
        de: "Behauptung: Die meisten Beiträge erreichen weniger als 10 % der Follower",
    },
    Bilingual { en: "claim: organic reach of 15 to 30%", de: "Behauptung: organische Reichweite von 15 bis 30 %" },
    Bilingual {
        en: "views (not people) of a post per follower",
        de: "Ansichten (nicht Menschen) eines Beitrags pro Follower",
    },
    Bilingual {
        en: "views (not people) of a post per follower, worst case: one council",
        de: "Ansichten (nicht Menschen) eines Beitrags pro Follower, schlechtester Fall: eine Stadtverwaltung",
    },
    Bilingual {
        en: "claim: 4 to 8% of subscribers watch a video",
        de: "Behauptung: 4 bis 8 % der Abonnenten sehen ein Video",
    },
];
