// What crosses between page and questions: written from `wasm/questions/src` by a test.

/**
 * A part of a sentence.
 */
export type AskedPiece = { text: string, 
/**
 * Whether it is a figure.
 */
figure: boolean, 
/**
 * The colour of the curve that shows it, where one does.
 */
role?: string, };

/**
 * How sure a chapter is.
 */
export type BandsAnswer = { kind: 'bands', 
/**
 * Worlds that have been computed.
 */
worlds: number, 
/**
 * The bits of floats: for each curve with a band the low, the middle and the high of every month.
 */
bands: Array<number>, 
/**
 * The chapter's answer, and after it what is to be added.
 */
headline: Array<Array<AskedPiece>>, };

/**
 * An input at two values, and the customers with each.
 */
export type LeverBar = { 
/**
 * Name of the input; none for today's reach, which has no slider of its own.
 */
key: string | null, name: string, 
/**
 * The change, such as `2 % → 4 %`.
 */
change: string, 
/**
 * Customers at the one and the other value.
 */
customers: [number, number], 
/**
 * The same in words.
 */
told: [string, string], };

/**
 * Bars that belong together.
 */
export type ThemeOfLevers = { name: string, 
/**
 * How many customers all of them move together.
 */
length: number, bars: Array<LeverBar>, };

/**
 * Which lever matters.
 */
export type LeversAnswer = { kind: 'levers', year: number, said: Array<Array<AskedPiece>>, 
/**
 * Customers of the year as it is.
 */
customers: number, 
/**
 * What one decides.
 */
decisions: Array<LeverBar>, 
/**
 * What is assumed.
 */
themes: Array<ThemeOfLevers>, };

/**
 * What one lever can do.
 */
export type GoalRow = { key: string, name: string, reached: boolean, 
/**
 * The value to set.
 */
value: number, said: Array<AskedPiece>, 
/**
 * Customers of the year with that value.
 */
customers: string, 
/**
 * Hours and euros of a month on average in that year.
 */
hours: string, cash: string, };

/**
 * What each lever takes for a goal.
 */
export type GoalAnswer = { kind: 'goal', customers: number, year: number, said: Array<Array<AskedPiece>>, rows: Array<GoalRow>, };

/**
 * What somebody does, and what comes of it, in words.
 */
export type Plan = { posts: string, mails: string, partners: string, ads: string, customers: string, 
/**
 * Low and high of the customers in eight of ten worlds; none where there is nothing to compare with.
 */
range: [string, string] | null, 
/**
 * Hours and euros of the month that takes most.
 */
hours: string, cash: string, };

/**
 * The best mix.
 */
export type MixAnswer = { kind: 'mix', hours: number, cash: number | null, year: number, said: Array<Array<AskedPiece>>, 
/**
 * The best first, then the present one.
 */
plans: Array<Plan>, 
/**
 * What one hour a month more brings, for each channel that can take one: name and customers a year.
 */
next: Array<[string, string]>, 
/**
 * The inputs of the best mix by name.
 */
best: Array<[string, number]> | null, };

/**
 * One of them.
 */
export type Way = { id: string, 
/**
 * What is done; none where not even the least of it fits.
 */
plan: Plan | null, 
/**
 * Hours of the busiest month that are left over.
 */
left: string, 
/**
 * Customers of every month; none where not even the least of it fits.
 */
months: Array<number>, 
/**
 * The inputs of the way by name.
 */
inputs: Array<[string, number]>, };

/**
 * Three ways at equal hours.
 */
export type WaysAnswer = { kind: 'ways', hours: number, year: number, said: Array<Array<AskedPiece>>, ways: Array<Way>, };

/**
 * What the events leave.
 */
export type EventsAnswer = { kind: 'events', 
/**
 * Nothing where no event happens.
 */
said: Array<Array<AskedPiece>>, };

/**
 * The answer to a question; what it is about stands in the `kind` of each. Tagged by serde every shape would be compiled
 * twice.
 */
export type Answer = BandsAnswer | LeversAnswer | GoalAnswer | MixAnswer | WaysAnswer | EventsAnswer;
