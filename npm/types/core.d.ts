/** Generated from the lists in Rust by `cargo xtask generate`: change it there, not here. */

/** Inputs by their names; what is missing has its default. */
export interface Scenario {
  /** share of its potential users that the platform has won by today; share, 0.02 to 0.995, default 0.689 */
  stage?: number;
  /** Bass coefficient p: joining of one's own accord, a year, among those still missing; per year, 0.0005 to 0.05, default 0.0046 */
  innovation?: number;
  /** Bass coefficient q: joining because others have, a year; per year, 0.05 to 1.2, default 0.19 */
  imitation?: number;
  /** share of followers who open the app while a post is fresh; upper bound of the reach rate; share, 0.1 to 1, default 0.6 */
  activity?: number;
  /** posts a person looks at in a day, before the operator takes its part; posts per day, 20 to 1000, default 300 */
  attention?: number;
  /** posts that compete for one person a day on a saturated platform; posts per day, 100 to 50000, default 3010 */
  supply?: number;
  /** exponent of the growth stage in the number of competing posts; exponent, 0.5 to 3, default 1.5 */
  crowding?: number;
  /** share of the feed that ads and recommendations take on a saturated platform; share, 0 to 0.95, default 0.76 */
  throttle?: number;
  /** exponent of the growth stage in that share; 0 = taken from the start; exponent, 0 to 8, default 2 */
  throttle_onset?: number;
  /** part of what the operator takes that goes to posts of accounts one does not follow, unpaid; share, 0 to 1, default 0.5 */
  recommended?: number;
  /** non-followers who see a post per follower reached, on a brand-new platform; fades as it grows; people per follower reached, 0 to 5, default 0.5 */
  discovery?: number;
  /** factor on the chance that a post is shown; 1 = an average post; factor, 0.2 to 5, default 1 */
  relevance?: number;
  /** exponent by which the chance falls with followers; 1 at 10,000 followers; exponent, 0 to 0.4, default 0.15 */
  size_effect?: number;
  /** people who follow you in month 1; people, 0 to 1000000, default 1500 */
  followers?: number;
  /** posts a month from month 1 on; per month, 0 to 90, default 12 */
  posts?: number;
  /** posts a month before month 1; the past that readers already carry; per month, 0 to 90, default 12 */
  posts_before?: number;
  /** new followers a month from elsewhere, before room and shock; those won by posts come on top; people per month, 0 to 5000, default 20 */
  new_followers?: number;
  /** share of the followers who leave in a month; share per month, 0 to 0.2, default 0.01 */
  unfollow?: number;
  /** share of the strangers shown a post who follow; share, 0 to 0.1, default 0.005 */
  follow_rate?: number;
  /** followers or friends that the platform allows at most; people, 100 to 100000000, default 5000 */
  cap?: number;
  /** people who could ever follow you; growth fades as followers come near; people, 100 to 100000000, default 20000 */
  market?: number;
  /** addresses on the email list in month 1; people, 0 to 1000000, default 200 */
  subscribers?: number;
  /** sign-ups a month without advertising, before confirmation; people per month, 0 to 5000, default 15 */
  signups?: number;
  /** part of these sign-ups that rises and falls with what posts reach against month 1; share, 0 to 1, default 0.5 */
  signups_from_posts?: number;
  /** share of the sign-ups that confirm (double opt-in); share, 0.3 to 1, default 0.8 */
  confirmation?: number;
  /** mails a month to the list from month 1 on; per month, 0 to 30, default 4 */
  mails?: number;
  /** mails a month before month 1; per month, 0 to 30, default 4 */
  mails_before?: number;
  /** opens per delivered mail as reported, those by machines included; share, 0 to 1, default 0.32 */
  open_rate?: number;
  /** part of the reported opens that mail privacy proxies cause; share of opens, 0 to 0.9, default 0.29 */
  machine_opens?: number;
  /** share of the list that unsubscribes after one mail; share per mail, 0 to 0.05, default 0.002 */
  unsubscribe?: number;
  /** share of addresses that go dead in a year, besides those unsubscribed; share per year, 0 to 0.5, default 0.07 */
  list_decay?: number;
  /** how far mails are made for groups of the list: 0 = all get the same, 1 = each group its own; share, 0 to 1, default 0 */
  segmentation?: number;
  /** spent a month on advertising for sign-ups; EUR per month, 0 to 20000, default 0 */
  ad_budget?: number;
  /** advertising cost of one sign-up, before confirmation; EUR, 0.5 to 100, default 4 */
  cost_per_signup?: number;
  /** share of readers who never react visibly; share, 0.2 to 0.99, default 0.9 */
  silent?: number;
  /** share of readers who write themselves; divides only the picture of a hundred; share, 0 to 0.1, default 0.01 */
  creators?: number;
  /** how many times as often active readers are shown a post as silent ones; factor, 1 to 10, default 2 */
  engaged_visibility?: number;
  /** intra-class correlation of contacts: near 0 all meet equally many, near 1 few meet nearly all; share, 0.02 to 0.95, default 0.5 */
  heterogeneity?: number;
  /** share of displayed posts that are really read and so count as contacts; share, 0 to 1, default 0.4 */
  noticed?: number;
  /** contacts within memory after which a reader is convinced; contacts, 1 to 20, default 7 */
  trust_contacts?: number;
  /** months a contact counts; also the mean time until convinced people left alone are gone; months, 1 to 60, default 18 */
  memory?: number;
  /** months for which the audience of month 1 has been reading; months, 0 to 60, default 12 */
  history?: number;
  /** share of followers who could ever become customers; share, 0 to 1, default 0.35 */
  fit?: number;
  /** share of subscribers who could ever become customers; share, 0 to 1, default 0.5 */
  fit_email?: number;
  /** share of convinced active readers who have the need in a year and ask; share per year, 0 to 0.9, default 0.1 */
  need?: number;
  /** how often a convinced silent reader asks against a convinced active one; factor, 0 to 2, default 0.5 */
  silent_value?: number;
  /** share of active readers shown a post who react visibly; changes no inquiry; share, 0 to 1, default 0.3 */
  reaction_rate?: number;
  /** partners who recommend you in month 1; people, 0 to 200, default 3 */
  partners?: number;
  /** partners a year won by own effort; people per year, 0 to 60, default 4 */
  new_partners?: number;
  /** peers a year who become partners because they read your posts, per 100 active readers; per 100 active readers and year, 0 to 5, default 0.3 */
  partners_found?: number;
  /** share of the partners who leave in a year; share per year, 0 to 0.9, default 0.12 */
  partner_loss?: number;
  /** partners you have time for at most; people, 0 to 200, default 15 */
  partner_capacity?: number;
  /** years for which the partners of month 1 have worked with you; years, 0 to 20, default 1 */
  partner_tenure?: number;
  /** inquiries a year by a partner after one year of tenure; per partner and year, 0 to 12, default 0.6 */
  referrals?: number;
  /** what a partner brings in the long run, as a multiple of that after one year; factor, 1.05 to 6, default 2 */
  maturity?: number;
  /** new partners a year introduced by a partner after one year of tenure; per partner and year, 0 to 2, default 0.1 */
  introductions?: number;
  /** clients of the last three years in month 1; they recommend, too; people, 0 to 1000, default 8 */
  past_clients?: number;
  /** inquiries a year by recommendation of one past client; per client and year, 0 to 3, default 0.3 */
  client_referrals?: number;
  /** pieces in month 1 that people find without following you; pieces, 0 to 5000, default 10 */
  findable?: number;
  /** share of new posts that stay findable; half of the pieces are worn out after two years; share, 0 to 1, default 0.1 */
  evergreen?: number;
  /** people a month who find you by one piece; people per piece and month, 0 to 200, default 3 */
  finds?: number;
  /** share of those who find you or were passed on to you who ask; three times as many sign up; share, 0 to 0.1, default 0.003 */
  asking?: number;
  /** people a month to whom 100 readers of posts and mails pass you on in private; people per 100 readers and month, 0 to 100, default 3 */
  passed_on?: number;
  /** share of the inquiries from posts, mails and finding that book a conversation; share, 0 to 1, default 0.65 */
  booked?: number;
  /** share of these booked conversations that take place; share, 0 to 1, default 0.75 */
  held?: number;
  /** share of these conversations that win a customer; share, 0 to 1, default 0.35 */
  closed?: number;
  /** share of the inquiries by recommendation that book a conversation; share, 0 to 1, default 0.8 */
  referral_booked?: number;
  /** share of conversations booked after a recommendation that take place; share, 0 to 1, default 0.88 */
  referral_held?: number;
  /** share of conversations after a recommendation, or with people who come back, that win a customer; share, 0 to 1, default 0.5 */
  referral_closed?: number;
  /** share of the conversations without a contract whose people stay warm and may come back; share, 0 to 1, default 0.25 */
  later?: number;
  /** first conversations a month you have time for; recommended and returning people first; per month, 0 to 200, default 12 */
  capacity?: number;
  /** revenue from one customer; EUR, 0 to 100000, default 2000 */
  revenue?: number;
  /** hours of work for one post; hours, 0 to 20, default 1.5 */
  hours_per_post?: number;
  /** hours of work for one mail; hours, 0 to 20, default 2 */
  hours_per_mail?: number;
  /** hours a month for each partner; hours per month, 0 to 20, default 1 */
  hours_per_partner?: number;
  /** hours for winning one partner, once; hours, 0 to 100, default 6 */
  hours_per_new_partner?: number;
  /** hours for one first conversation, preparation included; hours, 0 to 10, default 1 */
  hours_per_conversation?: number;
  /** what an hour of your own time is worth; turns hours into cost; EUR, 0 to 1000, default 90 */
  hourly_rate?: number;
  /** price of 1,000 contacts bought as advertising; EUR per 1000, 0.5 to 300, default 20 */
  cpm?: number;
  /** price of the mail software a month for each subscriber; EUR per subscriber and month, 0 to 1, default 0.02 */
  list_cost?: number;
  /** month from which the platform fails; 0 = never; month, 0 to 120, default 0 */
  shock_month?: number;
  /** share of visibility that the failure takes; 1 = the account is gone; share, 0 to 1, default 1 */
  shock_severity?: number;
  /** month from which posts, mails and advertising end; 0 = never; month, 0 to 120, default 0 */
  stop_month?: number;
  /** month in which a bad story goes round; 0 = never; month, 0 to 120, default 0 */
  crisis_month?: number;
  /** share of convinced people whom the crisis costs when nobody speaks for you; share, 0 to 1, default 0.5 */
  crisis_share?: number;
  /** months that the forecast looks ahead; months, 12 to 120, default 60 */
  months?: number;
}

/** What the model says about one month. */
export interface Month {
  month: number;
  stage: number;
  reach_rate: number;
  followers: number;
  subscribers: number;
  partners: number;
  clients: number;
  pieces: number;
  reached_social: number;
  reached_email: number;
  reached_strangers: number;
  unique_social: number;
  readers_social: number;
  unique_email: number;
  found: number;
  reactions: number;
  inquiries_social_silent: number;
  inquiries_social_active: number;
  inquiries_email_silent: number;
  inquiries_email_active: number;
  inquiries_partners: number;
  inquiries_clients: number;
  inquiries_found: number;
  convinced_social: number;
  convinced_email: number;
  warm: number;
  conversations: number;
  turned_away: number;
  customers_social: number;
  customers_email: number;
  customers_partners: number;
  customers_clients: number;
  customers_found: number;
  revenue: number;
  hours_social: number;
  hours_email: number;
  hours_partners: number;
  hours_clients: number;
  hours_found: number;
  hours: number;
  cash: number;
  cost_social: number;
  cost_email: number;
  cost_partners: number;
  cost_clients: number;
  cost_found: number;
  cost: number;
  ad_equivalent: number;
}

/**
 * A figure by where it comes from.
 */
export type Channels<T> = { social: T, email: T, partners: T, clients: T, found: T, };

/**
 * When one figure lies above another.
 */
export type Lead = { lead: 'never' | 'always' | 'from' | 'lost', 
/**
 * The lead's first month.
 */
from: number | null, 
/**
 * The last month of a lead that is lost.
 */
until: number | null, };

/**
 * Twelve months together, in hours and euros.
 */
export type Year = { year: number, customers: Channels<number>, revenue: Channels<number>, conversations: number, turned_away: number, hours: Channels<number>, hours_per_customer: Channels<number | null>, cash: Channels<number>, cost: Channels<number>, cost_per_customer: Channels<number | null>, reactions: number, silent_share: number | null, };

/**
 * The answers of a forecast, bit for bit; what does not exist is `null`.
 */
export type Summary = { 
/**
 * Subscribers with whom a mail reaches as many people as a post does in the first month.
 */
break_even_list: number | null, 
/**
 * Subscribers at which the list stands still in the end.
 */
list_ceiling: number | null, 
/**
 * Sign-ups a month with which a mail reaches more people than a post before the forecast ends.
 */
signups_to_lead: number | null, 
/**
 * When a mail reaches more people than a post.
 */
list_leads: Lead, 
/**
 * When mails bring more customers than posts.
 */
list_sells: Lead, 
/**
 * When partners and clients together bring more customers than posts.
 */
recommendations_lead: Lead, 
/**
 * Share of all readers' inquiries that silent readers make.
 */
silent_share: number | null, 
/**
 * The month in which the expected sum of customers passes 1.
 */
first_customer: number | null, 
/**
 * Every full year of the forecast.
 */
years: Array<Year>, };

/** In one of ten worlds it is less than `p10`, in one more than `p90`; `p50` is the middle. */
export interface Band {
  p10: number;
  p50: number;
  p90: number;
}

/** How sure a month is. */
export interface MonthOfBands {
  month: number;
  customers: Band;
  inquiries: Band;
  stage: Band;
  reach_rate: Band;
  followers: Band;
  subscribers: Band;
  partners: Band;
  clients: Band;
  pieces: Band;
  reached_social: Band;
  reached_email: Band;
  reached_strangers: Band;
  unique_social: Band;
  readers_social: Band;
  unique_email: Band;
  found: Band;
  reactions: Band;
  inquiries_social_silent: Band;
  inquiries_social_active: Band;
  inquiries_email_silent: Band;
  inquiries_email_active: Band;
  inquiries_partners: Band;
  inquiries_clients: Band;
  inquiries_found: Band;
  convinced_social: Band;
  convinced_email: Band;
  warm: Band;
  conversations: Band;
  turned_away: Band;
  customers_social: Band;
  customers_email: Band;
  customers_partners: Band;
  customers_clients: Band;
  customers_found: Band;
  revenue: Band;
  hours_social: Band;
  hours_email: Band;
  hours_partners: Band;
  hours_clients: Band;
  hours_found: Band;
  hours: Band;
  cash: Band;
  cost_social: Band;
  cost_email: Band;
  cost_partners: Band;
  cost_clients: Band;
  cost_found: Band;
  cost: Band;
  ad_equivalent: Band;
}

/** How sure a year is; `none` is the chance of no customer at all, `range` how many come with chance on top. */
export interface YearOfBands {
  year: number;
  customers: Band;
  inquiries: Band;
  found: Band;
  reactions: Band;
  inquiries_social_silent: Band;
  inquiries_social_active: Band;
  inquiries_email_silent: Band;
  inquiries_email_active: Band;
  inquiries_partners: Band;
  inquiries_clients: Band;
  inquiries_found: Band;
  conversations: Band;
  turned_away: Band;
  customers_social: Band;
  customers_email: Band;
  customers_partners: Band;
  customers_clients: Band;
  customers_found: Band;
  revenue: Band;
  hours_social: Band;
  hours_email: Band;
  hours_partners: Band;
  hours_clients: Band;
  hours_found: Band;
  hours: Band;
  cash: Band;
  cost_social: Band;
  cost_email: Band;
  cost_partners: Band;
  cost_clients: Band;
  cost_found: Band;
  cost: Band;
  none: number;
  range: Band;
}

/** How sure a forecast is. */
export interface Bands {
  draws: number;
  seed: number;
  months: MonthOfBands[];
  years: YearOfBands[];
}

/** What decides which worlds are drawn. */
export interface BandsOptions {
  /** How many, 1 to 8192; 1024 without it. */
  draws?: number;
  /** Where the sequence begins; 0 without it. */
  seed?: number;
  /** The true reach lies within this factor in 8 of 10 cases, 1 to 100; 2.2 without it. */
  reach_spread?: number;
}

/**
 * One row of the table of inputs.
 */
export type Parameter = { name: string, link: string, unit: string, min: number, max: number, step: number, whole: boolean, default: number, };

/**
 * A scenario to start from.
 */
export type StartingScenario = { 
/**
 * Its name in links.
 */
id: string, 
/**
 * A platform at a date, or somebody's situation.
 */
subject: 'platform' | 'story', 
/**
 * Whether the reach it rests on is only claimed, never measured.
 */
claim: boolean, 
/**
 * The date of its platform, as a fractional year.
 */
date: number | null, 
/**
 * What it sets.
 */
inputs: Scenario, };

/** Every month of a scenario; refused with name and bounds where an input does not fit. */
export declare function forecast(scenario: Scenario): Promise<Month[]>;

/** What a scenario answers; what does not exist is `null`. */
export declare function summary(scenario: Scenario): Promise<Summary>;

/** How sure a forecast is: the same scenario, seed and number of draws give the same bands everywhere. */
export declare function bands(scenario: Scenario, options?: BandsOptions): Promise<Bands>;

/** Every input with its bounds and default. */
export declare function parameters(): Promise<Parameter[]>;

/** Every scenario to start from, platforms first. */
export declare function presets(): Promise<StartingScenario[]>;

/** The inputs of a link, a whole address or the bare text; what is no link has the defaults. */
export declare function parseLink(text: string): Promise<Required<Scenario>>;

/** A link to a scenario, without `#`. */
export declare function formatLink(scenario: Scenario): Promise<string>;
