//! The ways by which customers come.

use core::ops::Add;

/// One figure for each way by which customers come.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
pub struct Channels<T> {
    /// Posts on the network.
    pub social: T,
    /// Mails to the list.
    pub email: T,
    /// Recommendations by partners.
    pub partners: T,
    /// Recommendations by clients.
    pub clients: T,
    /// Pieces that stay findable, and readers who pass the user on.
    pub found: T,
}

impl<T: Copy> Channels<T> {
    /// One figure for recommended people and one for everybody else.
    pub fn by_origin(others: T, recommended: T) -> Self {
        Self { social: others, email: others, partners: recommended, clients: recommended, found: others }
    }

    /// The same figure for each.
    pub fn each(figure: T) -> Self {
        Self::by_origin(figure, figure)
    }
}

impl<T> Channels<T> {
    /// A figure for each channel, from the figures of two others.
    pub fn zip<U, V>(self, other: Channels<U>, join: impl Fn(T, U) -> V) -> Channels<V> {
        Channels {
            social: join(self.social, other.social),
            email: join(self.email, other.email),
            partners: join(self.partners, other.partners),
            clients: join(self.clients, other.clients),
            found: join(self.found, other.found),
        }
    }
}

impl Channels<f64> {
    /// All channels together.
    pub fn total(self) -> f64 {
        self.recommended() + self.others()
    }

    /// Those that partners and clients recommend.
    pub fn recommended(self) -> f64 {
        self.partners + self.clients
    }

    /// Those that nobody recommends.
    pub fn others(self) -> f64 {
        self.social + self.email + self.found
    }

    /// Each channel's figure times `factor`.
    pub fn times(self, factor: f64) -> Self {
        self.zip(Channels::each(factor), |figure, factor| figure * factor)
    }
}

impl Add for Channels<f64> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.zip(other, |one, other| one + other)
    }
}
