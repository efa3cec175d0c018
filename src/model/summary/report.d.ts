// What programs are given of a forecast: written from `src/model/summary/report.rs` by a test.

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
