import type { Content, Entry } from './read.ts';
import { type Problem, type Report, show } from './problem.ts';

/** One rule of the content: what all of it, and today's date, must not show. */
export type Rule = (content: Content, today: string) => Problem[];

/** Collects the problems of one rule. `on(entry)` reports about that entry. */
export function collect(
	run: (on: (entry: Pick<Entry, 'file' | 'at'>) => Report) => void,
): Problem[] {
	const problems: Problem[] = [];
	run(({ file, at }) => (field, found, write) => {
		const words = typeof found === 'string' ? found : show(found);
		problems.push({ file, field: `${at}${field}`, found: words, write });
	});
	return problems;
}
