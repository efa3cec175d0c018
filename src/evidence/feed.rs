//! How much of a platform's feed its operator takes: for ads, and for posts of accounts that one does not follow.

use super::adoption::{self, AdoptionFit};

/// The latest published shares of one platform's feed.
#[derive(Clone, Debug, PartialEq)]
pub struct FeedShare {
    /// The platform's growth, by which its [name](AdoptionFit::name) is known.
    pub adoption: &'static AdoptionFit,
    /// Share of the feed that is paid for.
    pub paid: f64,
    /// Share of the rest that the operator recommends, unpaid; `None` where it is not published.
    pub recommended_of_rest: Option<f64>,
    /// Whether the feed recommends from the start, rather than the more the larger the platform is.
    pub from_the_start: bool,
    /// Who published the shares, and when.
    pub source: &'static str,
}

impl FeedShare {
    /// Share of the feed that the operator takes, T.
    pub fn taken(&self) -> f64 {
        self.paid + self.unpaid()
    }

    /// The unpaid part of what the operator takes; `None` where it is not published.
    pub fn recommended(&self) -> Option<f64> {
        self.recommended_of_rest.map(|_| self.unpaid() / self.taken())
    }

    fn unpaid(&self) -> f64 {
        (1.0 - self.paid) * self.recommended_of_rest.unwrap_or(0.0)
    }
}

/// Every platform of a preset.
pub static FEED_SHARES: [FeedShare; 5] = [
    FeedShare {
        adoption: &adoption::FACEBOOK,
        paid: 0.212,
        recommended_of_rest: Some(0.3),
        from_the_start: false,
        source: "ads 21.2 % (WhistleOut 2020), 30 % of the rest recommended (Meta, April 2024)",
    },
    FeedShare {
        adoption: &adoption::INSTAGRAM,
        paid: 0.253,
        recommended_of_rest: Some(0.5),
        from_the_start: false,
        source: "ads 25.3 % (MailOnline 2022), 50 % of the rest recommended (Meta, April 2024)",
    },
    FeedShare {
        adoption: &adoption::LINKEDIN,
        paid: 0.36,
        recommended_of_rest: None,
        from_the_start: false,
        source: "ads 11 %, promoted posts of companies 25 % (van der Blom, December 2023); the rest is not published",
    },
    FeedShare {
        adoption: &adoption::TIKTOK,
        paid: 0.024,
        recommended_of_rest: Some(0.851),
        from_the_start: true,
        source: "ads 2.4 % (WhistleOut 2020), 85.1 % of views by \"For You\" (quso.ai, 31,059 posts)",
    },
    FeedShare {
        adoption: &adoption::YOUTUBE,
        paid: 0.0,
        recommended_of_rest: Some(0.7),
        from_the_start: true,
        source: "70 % of the time watched is recommended (Mohan, January 2018)",
    },
];
