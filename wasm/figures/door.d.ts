// What crosses between page and figures: written from `wasm/figures/src` by a test.

/**
 * What was typed, as it was typed; empty where nothing was.
 */
export type Typed = { 
/**
 * People whom the last posts reached on average.
 */
reach: string, 
/**
 * Whether others than followers are among them.
 */
everybody: boolean, 
/**
 * Open rate of mails.
 */
opens: string, 
/**
 * Whether the tool has taken machine opens out.
 */
cleaned: boolean, 
/**
 * Inquiries of the last twelve months: social, email, partners, clients, found.
 */
inquiries: [string, string, string, string, string], };

/**
 * What is said of a field.
 */
export type OwnField = { 
/**
 * In sentences; nothing where nothing was typed.
 */
said: string, 
/**
 * Whether what was typed is not taken.
 */
refused: boolean, };

/**
 * What comes of what was typed.
 */
export type TypedAnswer = { 
/**
 * The reach of the last posts.
 */
reach: OwnField, 
/**
 * The open rate.
 */
opens: OwnField, 
/**
 * Inquiries, by way.
 */
inquiries: Array<OwnField>, 
/**
 * The inputs to set, by name.
 */
inputs: Array<[string, number]>, 
/**
 * What the link keeps of how sure that is; none where it says nothing of reach.
 */
fitted: number | null, };
