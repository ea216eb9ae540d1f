/** Letters to change, add, drop or swap with a neighbour to get from one word to the other. */
function distance(from: string, to: string): number {
	let before: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, i) => i);
	for (let i = 1; i <= from.length; i++) {
		const row = [i];
		for (let j = 1; j <= to.length; j++) {
			const same = from[i - 1] === to[j - 1];
			let cost = Math.min(
				(last[j] ?? 0) + 1,
				(row[j - 1] ?? 0) + 1,
				(last[j - 1] ?? 0) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[to.length] ?? 0;
}

/** The known word closest to what was written, or none when nothing is close. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const written = word.toLowerCase();
	let best: string | undefined;
	let least = Infinity;
	for (const candidate of known) {
		const other = candidate.toLowerCase();
		const begins = written.length > 2 && (other.startsWith(written) || written.startsWith(other));
		const apart = Math.min(distance(written, other), begins ? 1.5 : Infinity);
		if (apart < least) {
			best = candidate;
			least = apart;
		}
	}
	return least <= Math.max(2, written.length * 0.4) ? best : undefined;
}

/** ` (did you mean heat?)`, or nothing when no known word is close. */
export function didYouMean(word: unknown, known: Iterable<string>): string {
	const guess = typeof word === 'string' ? nearest(word, known) : undefined;
	return guess === undefined ? '' : ` (did you mean ${guess}?)`;
}
