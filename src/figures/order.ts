/** Painter's order: what is drawn first, from votes of depth and fixed rules. */

export interface OrderRule {
	/** Index of the part that must be drawn later (on top). */
	readonly front: number;
	readonly back: number;
	readonly weight: number;
}

/**
 * Repeatedly takes the part with the least weight of "must come after" among those left: a
 * topological order that breaks loops at their weakest edge. `votes[a][b]` > 0 = a before b in
 * depth (nearer); rules override votes, later rules override earlier ones.
 */
export function paintOrder(
	count: number,
	vote: (a: number, b: number) => number,
	rules: readonly OrderRule[],
): number[] {
	const weights = Array.from({ length: count }, () => new Float64Array(count));
	const set = (front: number, back: number, weight: number): void => {
		weights[front]![back] = weight;
		weights[back]![front] = -weight;
	};
	for (let a = 0; a < count; a++) {
		for (let b = a + 1; b < count; b++) {
			const weight = vote(a, b);
			if (Math.abs(weight) > 1) set(a, b, weight);
		}
	}
	for (const { front, back, weight } of rules) set(front, back, weight);

	const left = Array.from({ length: count }, (_, i) => i);
	const sequence: number[] = [];
	while (left.length > 0) {
		let best = 0;
		let least = Infinity;
		left.forEach((a, position) => {
			let after = 0;
			for (const b of left) if (b !== a) after += Math.max(0, weights[a]![b]!);
			if (after < least - 1e-9) {
				least = after;
				best = position;
			}
		});
		sequence.push(left[best]!);
		left.splice(best, 1);
	}
	return sequence;
}
