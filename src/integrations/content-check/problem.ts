/** One thing to mend: where it stands, what was found there, and what to do. */
export interface Problem {
	/** Path from the root of the project. */
	readonly file: string;
	/** Dotted path of the field. In a table it begins with the id of the entry: `E01.sources.0`. */
	readonly field: string;
	readonly found: string;
	/** A clause for the author that begins with a verb: `write one of repeats, hold`. */
	readonly write: string;
}

/** Reports of one file or entry: the caller gives the field, what was found, what to do. */
export type Report = (field: string, found: unknown, write: string) => void;

const LONGEST = 70;

/** A value as an author would recognise it, cut to one line. */
export function show(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing';
	if (Array.isArray(value) && value.length === 0) return 'an empty list';
	const words = JSON.stringify(value);
	if (words.length <= LONGEST) return words;
	return `${words.slice(0, LONGEST - 2)}…${typeof value === 'string' ? '"' : ''}`;
}

export const formatProblem = ({ file, field, found, write }: Problem) =>
	`${file} · ${field}: found ${found}; ${write}`;

/** One line for each problem, those of one file together. */
export function formatProblems(problems: readonly Problem[]): string {
	const files = new Map<string, Problem[]>();
	for (const problem of problems)
		files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
	return [...files.values()].map((of) => of.map(formatProblem).join('\n')).join('\n\n');
}
