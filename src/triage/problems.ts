/** What stops the build: where it stands, what was found, what to write instead. */
export interface Problem {
	readonly file: string;
	readonly id: string;
	readonly field: string;
	readonly found: string;
	readonly write: string;
}

export const SIGNS_FILE = 'signs.yaml';
export const RULES_FILE = 'triage-rules.yaml';
export const TICKS_FILE = 'ticks.yaml';
export const OPENERS_FILE = 'openers.yaml';

export const formatProblem = ({ file, id, field, found, write }: Problem): string =>
	`${file}: ${id}: ${field}: found ${found}; write ${write}`;

export type Report = (id: string, field: string, found: unknown, write: string) => void;

/** Collects problems of one file. */
export function collector(file: string, into: Problem[]): Report {
	return (id, field, found, write) => {
		const words = typeof found === 'string' ? found : (JSON.stringify(found) ?? 'nothing');
		into.push({ file, id, field, found: words, write });
	};
}
