//! Who published it, and where.
//! Generated from `data/reach_rates.csv` by `cargo xtask generate`: change it there, not here.

use crate::evidence::measurement::Source;

/// The publishers of the measurements.
pub(super) static SOURCES: [Source; 43] = [
    Source {
        name: "EdgeRank Checker + AllFacebook/Adweek",
        url: "https://www.adweek.com/performance-marketing/facebook-page-17/",
    },
    Source {
        name: "EdgeRank Checker (Socialbakers blog)",
        url: "https://www.socialbakers.com/edgerankchecker/blog/category/industry-report/",
    },
    Source {
        name: "Socialbakers (now Emplifi)",
        url: "https://emplifi.io/resources/blog/what-s-the-average-reach-of-your-facebook-post",
    },
    Source { name: "AgoraPulse via allfacebook.de", url: "https://allfacebook.de/?p=31056" },
    Source {
        name: "Ignite Social Media",
        url: "https://www.ignitesocialmedia.com/facebook-marketing/facebook-brand-pages-suffer-44-decline-reach-since-december-1/",
    },
    Source {
        name: "New York Times 15 Nov 2014",
        url: "https://lists.wikimedia.org/hyperkitty/list/social-media@lists.wikimedia.org/thread/EVDXOUNIDS2A4MCKFFFWQQC7J7OASDOW",
    },
    Source { name: "Locowise, 15 Mar 2015", url: "http://locowise.com/blog/facebook-page-reach-study-february-2015" },
    Source { name: "Locowise via Adweek", url: "http://www.adweek.com/digital/locowise-march-2015/" },
    Source {
        name: "Locowise via WebProNews",
        url: "https://www.webpronews.com/facebook-pages-are-seeing-increased-organic-reach/",
    },
    Source { name: "Locowise via Adweek", url: "https://www.adweek.com/digital/locowise-july-2015/" },
    Source { name: "Locowise via Adweek", url: "http://www.adweek.com/socialtimes/locowise-december-2015/632367" },
    Source {
        name: "Locowise Feb 2016",
        url: "http://www.adweek.com/socialtimes/locowise-facebook-february-2016/635572",
    },
    Source {
        name: "Locowise via Adweek",
        url: "http://www.adweek.com/socialtimes/locowise-facebook-february-2016/635572",
    },
    Source {
        name: "Locowise via The Digiterati",
        url: "https://thedigiterati.com/facebook-page-reach-60-since-november-2015/",
    },
    Source {
        name: "Ignite Social Media 2021",
        url: "https://www.ignitesocialmedia.com/social-media-strategy/social-media-organic-reach-2021-who-actually-sees-your-content/",
    },
    Source {
        name: "Socialinsider 2022",
        url: "https://lifeinsurancequotesabc.xyz/social-media-organic-reach-statistics-for-2022/",
    },
    Source {
        name: "Socialinsider via Digital Information World",
        url: "https://www.digitalinformationworld.com/2022/10/social-media-reach-rate-is-towards-its.html",
    },
    Source {
        name: "Socialinsider-style benchmark quoted by social.plus",
        url: "https://www.social.plus/blog/only-3-5-of-followers-see-your-instagram-posts---why-organic-reach-is-no-longer-a-growth-strategy",
    },
    Source {
        name: "Business Punk (Social Media Pirates)",
        url: "https://www.business-punk.com/brand/social-media-strategie-2025",
    },
    Source {
        name: "Alexander Proz",
        url: "https://www.alexanderproz.com/blog/der-social-media-crash-2025-warum-90-der-marken-reichweite-verlieren-werden/",
    },
    Source { name: "code78.de", url: "https://code78.de/blog/social-media-organische-reichweite-sinkt" },
    Source { name: "Bernstein et al. CHI 2013", url: "https://issuu.com./spyroslangkos/docs/invisibleaudience" },
    Source { name: "German coaching blogs", url: "" },
    Source { name: "Fanpage Karma (mirror)", url: "https://karmaspath.com/reach-on-instagram/" },
    Source {
        name: "Rival IQ Stories benchmark via Selmore",
        url: "https://selmore.co.uk/kb/instagram-stories-vs-posts-engagement-stats/",
    },
    Source {
        name: "Fanpage Karma, 27 Jan 2022",
        url: "https://blog.fanpagekarma.com/2022/01/27/has-instagram-lost-its-organic-reach-what-to-expect-for-2022/",
    },
    Source {
        name: "Fanpage Karma",
        url: "https://blog.fanpagekarma.com/2022/01/27/has-instagram-lost-its-organic-reach-what-to-expect-for-2022/",
    },
    Source { name: "Socialinsider 2025", url: "https://www.outfame.com/blog/instagram-organic-reach-statistics" },
    Source {
        name: "Socialinsider as named by inspohub.de",
        url: "https://inspohub.de/organische-reichweite-im-sinkflug-was-community-management-jetzt-bedeutet/?amp=1",
    },
    Source {
        name: "In A Nutshell 'LinkedIn Zero'",
        url: "https://nutshell.de/linkedin-zero-organische-reichweite-sinkt",
    },
    Source {
        name: "LinkedIn guidance via Entrepreneur, quoted by C. Leach",
        url: "http://www.carolineleach.com/what-happens-when-you-post-to-linkedin-every-weekday-for-a-month/",
    },
    Source {
        name: "R. van der Blom, Algorithm Insights 2024",
        url: "https://nobleintentstudio.com/blog/2024-linkedin-algorithm-report-takeaways/",
    },
    Source { name: "Bluestones Group", url: "https://bluestonesgroup.co.uk/linkedin-followers" },
    Source { name: "polytraffic.com", url: "https://polytraffic.com/articles/linkedin-organic-reach" },
    Source { name: "Socialinsider + Wave.video (mirror)", url: "https://4u2.one/?p=17090" },
    Source {
        name: "Socialinsider, TikTok benchmarks 2023",
        url: "https://www.socialinsider.io/blog/tiktok-benchmarks/",
    },
    Source { name: "Rival IQ 2024", url: "https://www.rivaliq.com/blog/good-engagement-rate-tiktok/" },
    Source { name: "Business Punk", url: "https://www.business-punk.com/brand/social-media-strategie-2025" },
    Source {
        name: "social.plus",
        url: "https://www.social.plus/blog/only-3-5-of-followers-see-your-instagram-posts---why-organic-reach-is-no-longer-a-growth-strategy",
    },
    Source { name: "conbersa.ai", url: "https://www.conbersa.ai/learn/what-is-organic-reach" },
    Source {
        name: "D. Sullivan, Marketing Land July 2014",
        url: "https://newsplexer.wordpress.com/2014/07/18/like-facebook-twitters-new-impression-stats-show-few-followers-see-your-tweets-just-1-3-so-2nd-tweet/",
    },
    Source {
        name: "Dan Slee, 18 Nov 2024",
        url: "https://danslee.co.uk/2024/11/18/research-what-percentage-of-x-followers-now-see-content",
    },
    Source {
        name: "Tubular Labs 2023 as quoted by subscribe-link-generator.com",
        url: "https://subscribe-link-generator.com/blog/understanding-youtubes-subscriber-to-view-ratio-what-the-numbers-really-mean",
    },
];
