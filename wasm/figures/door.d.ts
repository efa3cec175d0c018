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

/**
 * What bytes are.
 */
export type Look = { 
/**
 * The label of a text's encoding.
 */
encoding: string | null, 
/**
 * Whether it is a workbook.
 */
workbook: boolean, 
/**
 * The names of an archive's members.
 */
members: Array<string>, 
/**
 * Name of the reason why it is not read.
 */
refused: string | null, };

/**
 * How a file is to be read, where somebody said.
 */
export type ReadSo = { 
/**
 * What stands first in dates: `day-first` or `month-first`; none where the file tells.
 */
order: string | null, 
/**
 * Columns that were pointed at: the sheet from 0, the line of its header, and columns from 0 by what they hold.
 */
chosen: { sheet: number, header_line: number | null, columns: Record<string, number> } | null, };

/**
 * What is told of a table.
 */
export type TableAnswer = { 
/**
 * Its sheet or title.
 */
name: string | null, 
/**
 * Rows and period.
 */
rows: string, 
/**
 * What its figures count.
 */
measure: string, 
/**
 * What gave nothing, a sentence each.
 */
left_out: Array<string>, };

/**
 * A date that can be read in two ways.
 */
export type OrderAnswer = { 
/**
 * As it stands in the file.
 */
example: string, 
/**
 * With the day first.
 */
day_first: string, 
/**
 * With the month first.
 */
month_first: string, };

/**
 * The beginning of a sheet.
 */
export type PreviewAnswer = { 
/**
 * The sheet's name.
 */
name: string | null, 
/**
 * The line of its header.
 */
header_line: number, 
/**
 * The names of its columns.
 */
columns: Array<string>, 
/**
 * Some rows.
 */
rows: Array<Array<string>>, };

/**
 * What is told of a file.
 */
export type FileAnswer = { 
/**
 * Why it is not read; none where it is.
 */
refused: string | null, 
/**
 * Who wrote it.
 */
tool: string, 
/**
 * What else is said of all of it.
 */
said: string, 
/**
 * Its tables.
 */
tables: Array<TableAnswer>, 
/**
 * A date of which nobody can tell day and month apart.
 */
order: OrderAnswer | null, 
/**
 * What was seen.
 */
previews: Array<PreviewAnswer>, };

/**
 * What is asked of all files together.
 */
export type Asked = { 
/**
 * The page's state, as `Calculator.roomLink` gives it.
 */
state: string, 
/**
 * Followers today, as typed; empty where the files tell.
 */
followers: string, 
/**
 * Followers when the first post was published, as typed.
 */
first: string, 
/**
 * Displays for each person, as typed.
 */
for_each: string, 
/**
 * Whether others than followers are among the people of a post.
 */
everybody: boolean, 
/**
 * Whether the platform's stage is fitted, too.
 */
stage: boolean, };

/**
 * What follows from all files together.
 */
export type FitAnswer = { 
/**
 * How many points there are, and how sure they make the reach.
 */
said: string, 
/**
 * What each input becomes, a sentence each.
 */
sets: Array<string>, 
/**
 * The inputs to set, by name.
 */
inputs: Array<[string, number]>, 
/**
 * What the link keeps of how sure that is; none where it says nothing of reach.
 */
fitted: number | null, 
/**
 * Points to be seen in the chart, three figures each: years from today, people, followers.
 */
points: Array<number>, 
/**
 * Whether the files do not tell how many follow.
 */
asks_followers: boolean, 
/**
 * Displays for each person that were assumed; none where the files count people.
 */
for_each: string | null, };
