//! The published measurements, row by row as in `data/reach_rates.csv` (a test compares them), without those that do
//! not tell what one post reaches: stories, reach of a whole day or month, shares of a feed.

use super::measurement::{Evidence, Measure, Measurement, Platform, Source};
use crate::inputs::bilingual::{Bilingual, explanation};

/// Every measurement, by platform and in the order of the file.
pub static MEASUREMENTS: [Measurement; 80] = [
    row(FacebookPage, in_month(2012, 1), 0.17, &MEAN_OF_PAGES, &EDGERANK_2012, Primary, None),
    row(FacebookPage, in_month(2012, 2), 0.16, &MEDIAN_PAGE, &EDGERANK, Primary, None),
    row(FacebookPage, in_month(2012, 8), 0.332, &ORGANIC_UNDER_1K, &SOCIALBAKERS, Primary, UP_TO_1K),
    row(FacebookPage, in_month(2012, 8), 0.082, &ORGANIC_100K, &SOCIALBAKERS, Primary, middle(100_000.0, 999_000.0)),
    row(FacebookPage, in_month(2013, 6), 0.3, &UNDER_1K, &AGORAPULSE, Secondary, UP_TO_1K),
    row(FacebookPage, in_month(2013, 6), 0.16, &FROM_10K, &AGORAPULSE, Secondary, middle(10_000.0, 50_000.0)),
    row(FacebookPage, in_month(2013, 6), 0.1, &OVER_100K, &AGORAPULSE, Secondary, OVER_100K_FANS),
    row(FacebookPage, in_month(2013, 9), 0.126, &MEDIAN_PAGE, &EDGERANK, Primary, None),
    row(FacebookPage, in_month(2013, 11), 0.1015, &MEDIAN_PAGE, &EDGERANK, Primary, None),
    row(FacebookPage, in_month(2013, 12), 0.0783, &MEDIAN_PAGE, &EDGERANK, Primary, None),
    row(FacebookPage, in_month(2014, 3), 0.0651, &MEDIAN_PAGE, &EDGERANK, Primary, None),
    row(FacebookPage, in_month(2014, 3), 0.04, &MILLION_FANS, &EDGERANK, Primary, OVER_MILLION),
    row(FacebookPage, in_month(2013, 12), 0.025, &LARGE_PAGES, &IGNITE, Primary, None),
    row(FacebookPage, in_month(2014, 11), 0.02, &OUTSIDE_ESTIMATES, &NEW_YORK_TIMES, Secondary, None),
    row(FacebookPage, in_month(2014, 11), 0.08, &OUTSIDE_ESTIMATES, &NEW_YORK_TIMES, Secondary, None),
    row(FacebookPage, in_month(2015, 2), 0.07, &AVERAGE_500, &LOCOWISE, Primary, None),
    row(FacebookPage, in_month(2015, 2), 0.11, &AVERAGE_UNDER_10K, &LOCOWISE, Primary, UP_TO_10K),
    row(FacebookPage, in_month(2015, 2), 0.06, &AVERAGE_10K, &LOCOWISE, Primary, middle(10_000.0, 99_999.0)),
    row(FacebookPage, in_month(2015, 2), 0.05, &AVERAGE_OVER_100K, &LOCOWISE, Primary, OVER_100K_FANS),
    row(FacebookPage, in_month(2015, 3), 0.026, &FAN_WEIGHTED, &LOCOWISE_MARCH, Secondary, None),
    row(FacebookPage, in_month(2015, 3), 0.0227, &OVER_1M, &LOCOWISE_MARCH, Secondary, OVER_MILLION),
    row(
        FacebookPage,
        in_month(2015, 3),
        0.0747,
        &FROM_500K,
        &LOCOWISE_MARCH,
        Secondary,
        middle(500_000.0, 1_000_000.0),
    ),
    row(FacebookPage, in_month(2015, 3), 0.0962, &FROM_50K, &LOCOWISE_MARCH, Secondary, middle(50_000.0, 100_000.0)),
    row(FacebookPage, in_month(2015, 3), 0.228, &SMALL, &LOCOWISE_MARCH, Secondary, UP_TO_1K),
    row(FacebookPage, in_month(2015, 4), 0.0411, &MAY_BE_PAID, &LOCOWISE_MAY, Secondary, None),
    row(FacebookPage, in_month(2015, 5), 0.0834, &MAY_BE_PAID, &LOCOWISE_MAY, Secondary, None),
    row(FacebookPage, in_month(2015, 5), 0.0662, &MAY_BE_PAID_1M, &LOCOWISE_MAY, Secondary, OVER_MILLION),
    row(FacebookPage, in_month(2015, 5), 0.1488, &MAY_BE_PAID_SMALL, &LOCOWISE_MAY, Secondary, UP_TO_1K),
    row(FacebookPage, in_month(2015, 7), 0.0824, &MAY_BE_PAID, &LOCOWISE_JULY, Secondary, None),
    row(FacebookPage, in_month(2015, 12), 0.0739, &MAY_BE_PAID, &LOCOWISE_DECEMBER, Secondary, None),
    row(FacebookPage, in_month(2016, 1), 0.1031, &MAY_BE_PAID, &LOCOWISE_JANUARY, Derived, None),
    row(FacebookPage, in_month(2016, 2), 0.1086, &MAY_BE_PAID, &LOCOWISE_FEBRUARY, Secondary, None),
    row(FacebookPage, in_month(2016, 3), 0.1141, &MAY_BE_PAID, &LOCOWISE_2016, Secondary, None),
    row(FacebookPage, in_year(2021), 0.022, &AGENCY, &IGNITE_2021, Primary, None),
    row(FacebookPage, in_year(2021), 0.0945, &AVERAGE, &SOCIALINSIDER_2021, Derived, None),
    row(FacebookPage, in_year(2022), 0.086, &AVERAGE, &SOCIALINSIDER_2022, Secondary, None),
    row(FacebookPage, in_year(2025), 0.0165, &BRANDS, &SOCIAL_PLUS, Secondary, None),
    row(FacebookPage, in_year(2025), 0.026, &AVERAGE, &BUSINESS_PUNK, Claim, None),
    row(FacebookPage, in_month(2025, 9), 0.02, &BUSINESS_LOW, &PROZ, Claim, None),
    row(FacebookPage, in_month(2025, 9), 0.03, &BUSINESS_HIGH, &PROZ, Claim, None),
    row(FacebookPage, in_year(2025), 0.03, &BUSINESS_LOW, &CODE78, Claim, None),
    row(FacebookPage, in_year(2025), 0.06, &BUSINESS_HIGH, &CODE78, Claim, None),
    row(FacebookProfile, in_month(2012, 6), 0.35, &FRIENDS, &BERNSTEIN, Unconfirmed, None),
    row(FacebookProfile, UNDATED, 0.005, &CAP_CLAIM, &CAP_BLOGS, Claim, Some(5_000.0)),
    row(Instagram, in_year(2018), 0.48, &IG_SMALL, &FANPAGE_KARMA_2018, Secondary, middle(500.0, 1_000.0)),
    row(Instagram, in_year(2018), 0.1, &IG_LARGE, &FANPAGE_KARMA_2018, Secondary, None),
    row(Instagram, in_year(2018), 0.2, &IG_LARGE, &FANPAGE_KARMA_2018, Secondary, None),
    row(Instagram, in_year(2020), 0.25, &BRANDS_UNDER_10K, &RIVAL_IQ, Secondary, UP_TO_10K),
    row(Instagram, in_year(2020), 0.12, &BRANDS_OVER_200K, &RIVAL_IQ, Secondary, OVER_200K),
    row(Instagram, in_year(2021), 0.2, &BRANDS_UNDER_10K, &RIVAL_IQ, Secondary, UP_TO_10K),
    row(Instagram, in_year(2021), 0.09, &BRANDS_OVER_200K, &RIVAL_IQ, Secondary, OVER_200K),
    row(Instagram, in_year(2020), 0.25, &PROFILES_1700, &FANPAGE_KARMA, Primary, None),
    row(Instagram, in_month(2021, 12), 0.1325, &PROFILES_1700, &FANPAGE_KARMA_2021, Derived, None),
    row(Instagram, in_year(2021), 0.1903, &AVERAGE, &SOCIALINSIDER_2021, Derived, None),
    row(Instagram, in_year(2022), 0.1351, &AVERAGE, &SOCIALINSIDER_2022, Secondary, None),
    row(Instagram, in_year(2024), 0.0398, &AVERAGE, &OUTFAME, Derived, None),
    row(Instagram, in_year(2025), 0.035, &BRANDS, &INSPOHUB, Secondary, None),
    views(LinkedInPage, in_month(2017, 12), 0.6, &IMPRESSIONS_ONE, &NUTSHELL, Derived, Some(25_000.0)),
    views(LinkedInPage, in_month(2018, 5), 0.28, &IMPRESSIONS_ONE, &NUTSHELL, Derived, Some(25_000.0)),
    row(LinkedInProfile, in_year(2016), 0.0448, &IMPLIED, &LEACH, Derived, None),
    row(LinkedInProfile, in_month(2024, 2), 0.1, &CONNECTIONS, &VAN_DER_BLOM, Secondary, None),
    row(LinkedInProfile, in_month(2024, 2), 0.15, &CONNECTIONS, &VAN_DER_BLOM, Secondary, None),
    row(LinkedInProfile, in_month(2024, 2), 0.25, &FOLLOWERS_MAY, &VAN_DER_BLOM, Secondary, None),
    row(LinkedInProfile, in_month(2024, 2), 0.3, &FOLLOWERS_MAY, &VAN_DER_BLOM, Secondary, None),
    row(LinkedInPage, in_year(2023), 0.1, &COMPANY_CLAIM, &BLUESTONES, Claim, None),
    row(LinkedInPage, in_year(2023), 0.2, &COMPANY_CLAIM, &BLUESTONES, Claim, None),
    row(LinkedInProfile, in_year(2026), 0.05, &CONNECTIONS_CLAIM, &POLYTRAFFIC, Claim, None),
    row(LinkedInProfile, in_year(2026), 0.08, &CONNECTIONS_CLAIM, &POLYTRAFFIC, Claim, None),
    views(TikTok, in_year(2022), 0.1623, &VIEWS, &WAVE_VIDEO, Secondary, None),
    views(TikTok, in_year(2023), 0.1449, &VIEWS, &SOCIALINSIDER_TIKTOK, Primary, None),
    views(TikTok, in_year(2024), 0.765, &VIEWS_RATIO, &RIVAL_IQ_TIKTOK, Derived, None),
    views(TikTok, in_year(2025), 0.14, &VIEWS, &BUSINESS_PUNK_TIKTOK, Secondary, None),
    row(TikTok, in_year(2025), 0.1, &TIKTOK_AT_MOST, &SOCIAL_PLUS_TIKTOK, Claim, None),
    row(TikTok, in_year(2026), 0.15, &TIKTOK_CLAIM, &CONBERSA, Claim, None),
    row(TikTok, in_year(2026), 0.3, &TIKTOK_CLAIM, &CONBERSA, Claim, None),
    views(Twitter, in_month(2014, 7), 0.01, &IMPRESSIONS, &SULLIVAN, Secondary, None),
    views(Twitter, in_month(2014, 7), 0.03, &IMPRESSIONS, &SULLIVAN, Secondary, None),
    views(Twitter, in_month(2024, 11), 0.001, &COUNCIL, &SLEE, Primary, None),
    row(YouTube, in_year(2023), 0.04, &SUBSCRIBERS, &TUBULAR, Claim, None),
    row(YouTube, in_year(2023), 0.08, &SUBSCRIBERS, &TUBULAR, Claim, None),
];

use Evidence::{Claim, Derived, Primary, Secondary, Unconfirmed};
use Platform::{FacebookPage, FacebookProfile, Instagram, LinkedInPage, LinkedInProfile, TikTok, Twitter, YouTube};

/// A share of followers whom one post reaches.
const fn row(
    platform: Platform,
    date: Option<f64>,
    rate: f64,
    metric: &'static Bilingual,
    source: &'static Source,
    evidence: Evidence,
    followers: Option<f64>,
) -> Measurement {
    let metric = explanation(metric, &Bilingual { en: "", de: "" });
    let source = explanation(source, &Source { name: "", url: "" });
    Measurement { platform, date, rate, measure: Measure::Reach, metric, source, evidence, followers }
}

/// Views for each follower, which count a person as often as they look.
const fn views(
    platform: Platform,
    date: Option<f64>,
    rate: f64,
    metric: &'static Bilingual,
    source: &'static Source,
    evidence: Evidence,
    followers: Option<f64>,
) -> Measurement {
    Measurement { measure: Measure::Views, ..row(platform, date, rate, metric, source, evidence, followers) }
}

/// The middle of a month.
const fn in_month(year: u16, month: u8) -> Option<f64> {
    Some(year as f64 + (month as f64 - 0.5) / 12.0)
}

/// The middle of a year, where no month is given.
const fn in_year(year: u16) -> Option<f64> {
    Some(year as f64 + 0.5)
}

const UNDATED: Option<f64> = None;

/// Where a band of account sizes is open, its other end is taken a factor of ten away.
const UP_TO_1K: Option<f64> = middle(100.0, 1_000.0);
const UP_TO_10K: Option<f64> = middle(1_000.0, 10_000.0);
const OVER_100K_FANS: Option<f64> = middle(100_000.0, 1_000_000.0);
const OVER_200K: Option<f64> = middle(200_000.0, 2_000_000.0);
const OVER_MILLION: Option<f64> = middle(1_000_000.0, 10_000_000.0);

/// The geometric middle of a band of account sizes, √(low · high), by Newton's iteration (`sqrt` is not `const`).
const fn middle(low: f64, high: f64) -> Option<f64> {
    let mut root = high;
    let mut step = 0;
    while step < 40 {
        root = (root + low * high / root) / 2.0;
        step += 1;
    }
    Some(root)
}

static EDGERANK_2012: Source = Source {
    name: "EdgeRank Checker + AllFacebook/Adweek",
    url: "https://www.adweek.com/performance-marketing/facebook-page-17/",
};
static EDGERANK: Source = Source {
    name: "EdgeRank Checker (Socialbakers blog)",
    url: "https://www.socialbakers.com/edgerankchecker/blog/category/industry-report/",
};
static SOCIALBAKERS: Source = Source {
    name: "Socialbakers (now Emplifi)",
    url: "https://emplifi.io/resources/blog/what-s-the-average-reach-of-your-facebook-post",
};
static AGORAPULSE: Source = Source { name: "AgoraPulse via allfacebook.de", url: "https://allfacebook.de/?p=31056" };
static IGNITE: Source = Source {
    name: "Ignite Social Media",
    url: "https://www.ignitesocialmedia.com/facebook-marketing/facebook-brand-pages-suffer-44-decline-reach-since-december-1/",
};
static NEW_YORK_TIMES: Source = Source {
    name: "New York Times 15 Nov 2014",
    url: "https://lists.wikimedia.org/hyperkitty/list/social-media@lists.wikimedia.org/thread/EVDXOUNIDS2A4MCKFFFWQQC7J7OASDOW",
};
static LOCOWISE: Source =
    Source { name: "Locowise, 15 Mar 2015", url: "http://locowise.com/blog/facebook-page-reach-study-february-2015" };
static LOCOWISE_MARCH: Source =
    Source { name: "Locowise via Adweek", url: "http://www.adweek.com/digital/locowise-march-2015/" };
static LOCOWISE_MAY: Source = Source {
    name: "Locowise via WebProNews",
    url: "https://www.webpronews.com/facebook-pages-are-seeing-increased-organic-reach/",
};
static LOCOWISE_JULY: Source =
    Source { name: "Locowise via Adweek", url: "https://www.adweek.com/digital/locowise-july-2015/" };
static LOCOWISE_DECEMBER: Source =
    Source { name: "Locowise via Adweek", url: "http://www.adweek.com/socialtimes/locowise-december-2015/632367" };
static LOCOWISE_JANUARY: Source = Source {
    name: "Locowise Feb 2016",
    url: "http://www.adweek.com/socialtimes/locowise-facebook-february-2016/635572",
};
static LOCOWISE_FEBRUARY: Source = Source {
    name: "Locowise via Adweek",
    url: "http://www.adweek.com/socialtimes/locowise-facebook-february-2016/635572",
};
static LOCOWISE_2016: Source = Source {
    name: "Locowise via The Digiterati",
    url: "https://thedigiterati.com/facebook-page-reach-60-since-november-2015/",
};
static IGNITE_2021: Source = Source {
    name: "Ignite Social Media 2021",
    url: "https://www.ignitesocialmedia.com/social-media-strategy/social-media-organic-reach-2021-who-actually-sees-your-content/",
};
static SOCIALINSIDER_2021: Source = Source {
    name: "Socialinsider 2022",
    url: "https://lifeinsurancequotesabc.xyz/social-media-organic-reach-statistics-for-2022/",
};
static SOCIALINSIDER_2022: Source = Source {
    name: "Socialinsider via Digital Information World",
    url: "https://www.digitalinformationworld.com/2022/10/social-media-reach-rate-is-towards-its.html",
};
static SOCIAL_PLUS: Source = Source {
    name: "Socialinsider-style benchmark quoted by social.plus",
    url: "https://www.social.plus/blog/only-3-5-of-followers-see-your-instagram-posts---why-organic-reach-is-no-longer-a-growth-strategy",
};
static BUSINESS_PUNK: Source = Source {
    name: "Business Punk (Social Media Pirates)",
    url: "https://www.business-punk.com/brand/social-media-strategie-2025",
};
static PROZ: Source = Source {
    name: "Alexander Proz",
    url: "https://www.alexanderproz.com/blog/der-social-media-crash-2025-warum-90-der-marken-reichweite-verlieren-werden/",
};
static CODE78: Source =
    Source { name: "code78.de", url: "https://code78.de/blog/social-media-organische-reichweite-sinkt" };
static BERNSTEIN: Source =
    Source { name: "Bernstein et al. CHI 2013", url: "https://issuu.com./spyroslangkos/docs/invisibleaudience" };
static CAP_BLOGS: Source = Source { name: "German coaching blogs", url: "" };
static FANPAGE_KARMA_2018: Source =
    Source { name: "Fanpage Karma (mirror)", url: "https://karmaspath.com/reach-on-instagram/" };
static RIVAL_IQ: Source = Source {
    name: "Rival IQ Stories benchmark via Selmore",
    url: "https://selmore.co.uk/kb/instagram-stories-vs-posts-engagement-stats/",
};
static FANPAGE_KARMA: Source = Source {
    name: "Fanpage Karma, 27 Jan 2022",
    url: "https://blog.fanpagekarma.com/2022/01/27/has-instagram-lost-its-organic-reach-what-to-expect-for-2022/",
};
static FANPAGE_KARMA_2021: Source = Source {
    name: "Fanpage Karma",
    url: "https://blog.fanpagekarma.com/2022/01/27/has-instagram-lost-its-organic-reach-what-to-expect-for-2022/",
};
static OUTFAME: Source =
    Source { name: "Socialinsider 2025", url: "https://www.outfame.com/blog/instagram-organic-reach-statistics" };
static INSPOHUB: Source = Source {
    name: "Socialinsider as named by inspohub.de",
    url: "https://inspohub.de/organische-reichweite-im-sinkflug-was-community-management-jetzt-bedeutet/?amp=1",
};
static NUTSHELL: Source = Source {
    name: "In A Nutshell 'LinkedIn Zero'",
    url: "https://nutshell.de/linkedin-zero-organische-reichweite-sinkt",
};
static LEACH: Source = Source {
    name: "LinkedIn guidance via Entrepreneur, quoted by C. Leach",
    url: "http://www.carolineleach.com/what-happens-when-you-post-to-linkedin-every-weekday-for-a-month/",
};
static VAN_DER_BLOM: Source = Source {
    name: "R. van der Blom, Algorithm Insights 2024",
    url: "https://nobleintentstudio.com/blog/2024-linkedin-algorithm-report-takeaways/",
};
static BLUESTONES: Source =
    Source { name: "Bluestones Group", url: "https://bluestonesgroup.co.uk/linkedin-followers" };
static POLYTRAFFIC: Source =
    Source { name: "polytraffic.com", url: "https://polytraffic.com/articles/linkedin-organic-reach" };
static WAVE_VIDEO: Source = Source { name: "Socialinsider + Wave.video (mirror)", url: "https://4u2.one/?p=17090" };
static SOCIALINSIDER_TIKTOK: Source = Source {
    name: "Socialinsider, TikTok benchmarks 2023",
    url: "https://www.socialinsider.io/blog/tiktok-benchmarks/",
};
static RIVAL_IQ_TIKTOK: Source =
    Source { name: "Rival IQ 2024", url: "https://www.rivaliq.com/blog/good-engagement-rate-tiktok/" };
static BUSINESS_PUNK_TIKTOK: Source =
    Source { name: "Business Punk", url: "https://www.business-punk.com/brand/social-media-strategie-2025" };
static SOCIAL_PLUS_TIKTOK: Source = Source {
    name: "social.plus",
    url: "https://www.social.plus/blog/only-3-5-of-followers-see-your-instagram-posts---why-organic-reach-is-no-longer-a-growth-strategy",
};
static CONBERSA: Source = Source { name: "conbersa.ai", url: "https://www.conbersa.ai/learn/what-is-organic-reach" };
static SULLIVAN: Source = Source {
    name: "D. Sullivan, Marketing Land July 2014",
    url: "https://newsplexer.wordpress.com/2014/07/18/like-facebook-twitters-new-impression-stats-show-few-followers-see-your-tweets-just-1-3-so-2nd-tweet/",
};
static SLEE: Source = Source {
    name: "Dan Slee, 18 Nov 2024",
    url: "https://danslee.co.uk/2024/11/18/research-what-percentage-of-x-followers-now-see-content",
};
static TUBULAR: Source = Source {
    name: "Tubular Labs 2023 as quoted by subscribe-link-generator.com",
    url: "https://subscribe-link-generator.com/blog/understanding-youtubes-subscriber-to-view-ratio-what-the-numbers-really-mean",
};

static MEAN_OF_PAGES: Bilingual = Bilingual {
    en: "reach of a post per fan, mean of 4,000 pages",
    de: "Reichweite eines Beitrags pro Fan, Mittel aus 4.000 Seiten",
};
static MEDIAN_PAGE: Bilingual = Bilingual {
    en: "organic reach of a post per fan, median page",
    de: "organische Reichweite eines Beitrags pro Fan, mittlere Seite (Median)",
};
static MILLION_FANS: Bilingual = Bilingual {
    en: "organic reach of a post per fan, pages with over 1 million fans",
    de: "organische Reichweite eines Beitrags pro Fan, Seiten mit über 1 Million Fans",
};
static ORGANIC_UNDER_1K: Bilingual = Bilingual {
    en: "organic and viral reach of a post per fan, pages under 1,000 fans",
    de: "organische und virale Reichweite eines Beitrags pro Fan, Seiten unter 1.000 Fans",
};
static ORGANIC_100K: Bilingual = Bilingual {
    en: "organic and viral reach of a post per fan, pages of 100,000 to 999,000 fans",
    de: "organische und virale Reichweite eines Beitrags pro Fan, Seiten mit 100.000 bis 999.000 Fans",
};
static UNDER_1K: Bilingual = Bilingual {
    en: "reach of a post per fan, pages under 1,000 fans",
    de: "Reichweite eines Beitrags pro Fan, Seiten unter 1.000 Fans",
};
static FROM_10K: Bilingual = Bilingual {
    en: "reach of a post per fan, pages of 10,000 to 50,000 fans",
    de: "Reichweite eines Beitrags pro Fan, Seiten mit 10.000 bis 50.000 Fans",
};
static OVER_100K: Bilingual = Bilingual {
    en: "reach of a post per fan, pages over 100,000 fans",
    de: "Reichweite eines Beitrags pro Fan, Seiten über 100.000 Fans",
};
static LARGE_PAGES: Bilingual = Bilingual {
    en: "organic reach of a post per fan, 21 large pages in the first week after a change of the algorithm",
    de: "organische Reichweite eines Beitrags pro Fan, 21 große Seiten in der ersten Woche nach einer Änderung des Algorithmus",
};
static OUTSIDE_ESTIMATES: Bilingual = Bilingual {
    en: "share of fans who see a post, outside estimates of 2 to 8%",
    de: "Anteil der Fans, die einen Beitrag sehen, fremde Schätzungen von 2 bis 8 %",
};
static AVERAGE_500: Bilingual = Bilingual {
    en: "average organic reach of a post per like of the page, 500 pages",
    de: "mittlere organische Reichweite eines Beitrags pro Gefällt-mir der Seite, 500 Seiten",
};
static AVERAGE_UNDER_10K: Bilingual = Bilingual {
    en: "average organic reach of a post, pages under 10,000 likes",
    de: "mittlere organische Reichweite eines Beitrags, Seiten unter 10.000 Gefällt-mir",
};
static AVERAGE_10K: Bilingual = Bilingual {
    en: "average organic reach of a post, pages of 10,000 to 99,999 likes",
    de: "mittlere organische Reichweite eines Beitrags, Seiten mit 10.000 bis 99.999 Gefällt-mir",
};
static AVERAGE_OVER_100K: Bilingual = Bilingual {
    en: "average organic reach of a post, pages over 100,000 likes",
    de: "mittlere organische Reichweite eines Beitrags, Seiten über 100.000 Gefällt-mir",
};
static FAN_WEIGHTED: Bilingual = Bilingual {
    en: "average reach of a post, all 5,000 pages (seems weighted by fans)",
    de: "mittlere Reichweite eines Beitrags, alle 5.000 Seiten (wohl nach Fans gewichtet)",
};
static OVER_1M: Bilingual = Bilingual {
    en: "average reach of a post, pages over 1 million likes",
    de: "mittlere Reichweite eines Beitrags, Seiten über 1 Million Gefällt-mir",
};
static FROM_500K: Bilingual = Bilingual {
    en: "average reach of a post, pages of 500,000 to 1 million likes",
    de: "mittlere Reichweite eines Beitrags, Seiten mit 500.000 bis 1 Million Gefällt-mir",
};
static FROM_50K: Bilingual = Bilingual {
    en: "average reach of a post, pages of 50,000 to 100,000 likes",
    de: "mittlere Reichweite eines Beitrags, Seiten mit 50.000 bis 100.000 Gefällt-mir",
};
static SMALL: Bilingual = Bilingual {
    en: "average reach of a post, pages under 1,000 likes",
    de: "mittlere Reichweite eines Beitrags, Seiten unter 1.000 Gefällt-mir",
};
static MAY_BE_PAID: Bilingual = Bilingual {
    en: "average reach of a post per like of the page, may include paid reach",
    de: "mittlere Reichweite eines Beitrags pro Gefällt-mir der Seite, kann bezahlte Reichweite enthalten",
};
static MAY_BE_PAID_1M: Bilingual = Bilingual {
    en: "average reach of a post, pages over 1 million likes, may include paid reach",
    de: "mittlere Reichweite eines Beitrags, Seiten über 1 Million Gefällt-mir, kann bezahlte Reichweite enthalten",
};
static MAY_BE_PAID_SMALL: Bilingual = Bilingual {
    en: "average reach of a post, smallest pages, may include paid reach",
    de: "mittlere Reichweite eines Beitrags, kleinste Seiten, kann bezahlte Reichweite enthalten",
};
static AGENCY: Bilingual = Bilingual {
    en: "reach of a post per follower, average of the pages of one agency",
    de: "Reichweite eines Beitrags pro Follower, Mittel der Seiten einer Agentur",
};
static AVERAGE: Bilingual =
    Bilingual { en: "average reach of a post per follower", de: "mittlere Reichweite eines Beitrags pro Follower" };
static BRANDS: Bilingual = Bilingual {
    en: "average organic reach of a post per follower, brands",
    de: "mittlere organische Reichweite eines Beitrags pro Follower, Marken",
};
static BUSINESS_LOW: Bilingual = Bilingual {
    en: "claim: at least this share, pages of businesses",
    de: "Behauptung: mindestens dieser Anteil, Seiten von Unternehmen",
};
static BUSINESS_HIGH: Bilingual = Bilingual {
    en: "claim: at most this share, pages of businesses",
    de: "Behauptung: höchstens dieser Anteil, Seiten von Unternehmen",
};
static FRIENDS: Bilingual = Bilingual {
    en: "share of friends whom one post reaches, typical profile",
    de: "Anteil der Freunde, die ein Beitrag erreicht, typisches Profil",
};
static CAP_CLAIM: Bilingual = Bilingual {
    en: "claim: of 5,000 friends only 25 see a post",
    de: "Behauptung: Von 5.000 Freunden sehen nur 25 einen Beitrag",
};
static IG_SMALL: Bilingual = Bilingual {
    en: "reach of a post, non-followers included, per follower, 500 to 1,000 followers",
    de: "Reichweite eines Beitrags, auch bei Nicht-Followern, pro Follower, 500 bis 1.000 Follower",
};
static IG_LARGE: Bilingual = Bilingual {
    en: "reach of a post, non-followers included, per follower, large profiles (10 to 20%)",
    de: "Reichweite eines Beitrags, auch bei Nicht-Followern, pro Follower, große Profile (10 bis 20 %)",
};
static BRANDS_UNDER_10K: Bilingual = Bilingual {
    en: "reach of a post per follower, brands under 10,000 followers",
    de: "Reichweite eines Beitrags pro Follower, Marken unter 10.000 Followern",
};
static BRANDS_OVER_200K: Bilingual = Bilingual {
    en: "reach of a post per follower, brands over 200,000 followers",
    de: "Reichweite eines Beitrags pro Follower, Marken über 200.000 Followern",
};
static PROFILES_1700: Bilingual = Bilingual {
    en: "organic reach of a post per follower, 1,700 profiles",
    de: "organische Reichweite eines Beitrags pro Follower, 1.700 Profile",
};
static IMPRESSIONS: Bilingual = Bilingual {
    en: "views (not people) of a post per follower",
    de: "Ansichten (nicht Menschen) eines Beitrags pro Follower",
};
static IMPRESSIONS_ONE: Bilingual = Bilingual {
    en: "views (not people) of a post per follower, a single client",
    de: "Ansichten (nicht Menschen) eines Beitrags pro Follower, ein einzelner Kunde",
};
static IMPLIED: Bilingual = Bilingual {
    en: "reach of a post that follows from 60% by 20 posts, if posts reached people independently",
    de: "Reichweite eines Beitrags, die aus 60 % durch 20 Beiträge folgt, wenn jeder Beitrag unabhängig Menschen erreichte",
};
static CONNECTIONS: Bilingual = Bilingual {
    en: "share of contacts who see a typical post (10 to 15%), 34,000 profiles",
    de: "Anteil der Kontakte, die einen typischen Beitrag sehen (10 bis 15 %), 34.000 Profile",
};
static FOLLOWERS_MAY: Bilingual = Bilingual {
    en: "share of followers who may see a post (at most 25 to 30%), 34,000 profiles",
    de: "Anteil der Follower, die einen Beitrag sehen können (höchstens 25 bis 30 %), 34.000 Profile",
};
static COMPANY_CLAIM: Bilingual = Bilingual {
    en: "claim: 10 to 20% of followers see a post of a company",
    de: "Behauptung: 10 bis 20 % der Follower sehen einen Unternehmensbeitrag",
};
static CONNECTIONS_CLAIM: Bilingual = Bilingual {
    en: "claim: 5 to 8% of contacts see a post",
    de: "Behauptung: 5 bis 8 % der Kontakte sehen einen Beitrag",
};
static VIEWS: Bilingual = Bilingual {
    en: "views (not people) of a video per follower",
    de: "Ansichten (nicht Menschen) eines Videos pro Follower",
};
static VIEWS_RATIO: Bilingual = Bilingual {
    en: "views (not people) of a video per follower, ratio of two medians",
    de: "Ansichten (nicht Menschen) eines Videos pro Follower, Verhältnis zweier Mediane",
};
static TIKTOK_AT_MOST: Bilingual = Bilingual {
    en: "claim: most posts reach less than 10% of followers",
    de: "Behauptung: Die meisten Beiträge erreichen weniger als 10 % der Follower",
};
static TIKTOK_CLAIM: Bilingual =
    Bilingual { en: "claim: organic reach of 15 to 30%", de: "Behauptung: organische Reichweite von 15 bis 30 %" };
static COUNCIL: Bilingual = Bilingual {
    en: "views (not people) of a post per follower, worst case: one council",
    de: "Ansichten (nicht Menschen) eines Beitrags pro Follower, schlechtester Fall: eine Stadtverwaltung",
};
static SUBSCRIBERS: Bilingual = Bilingual {
    en: "claim: 4 to 8% of subscribers watch a video",
    de: "Behauptung: 4 bis 8 % der Abonnenten sehen ein Video",
};
