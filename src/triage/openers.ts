import { TODAY, rungOf } from './levels.ts';
import { collector, OPENERS_FILE, type Problem } from './problems.ts';
import type { Rule, Sign, TriageData } from './types.ts';

/**
 * A short box that stands for a few longer ones, which show once it is ticked. It counts as what its
 * boxes have in common, a fact or a sign for today, so that a reader who ticks nothing under it still
 * gets help. Signs that can wait have no time in common: there it asks for one of its boxes.
 */
export interface Opener {
	readonly id: string;
	readonly asks: string;
	readonly say: string;
	/** Ids of the boxes under it. */
	readonly signs: readonly string[];
}

type Full = TriageData<Sign, Rule>;

const ONE_OF: Readonly<Record<string, (sign: Sign) => unknown>> = {
	group: (sign) => sign.group,
	cluster: (sign) => sign.cluster,
	children: (sign) => sign.children,
};

/** Emergencies stand open, and a follow-up of several facts needs each of them in view. */
export function validateOpeners(data: Full, openers: readonly Opener[]): Problem[] {
	const problems: Problem[] = [];
	const bad = collector(OPENERS_FILE, problems);
	const taken = new Set(data.signs.map(({ id }) => id));
	const used = new Set<string>();
	for (const { id, signs } of openers) {
		if (taken.has(id)) bad(id, 'id', id, 'an id that no box has');
		taken.add(id);
		if (signs.length < 2) bad(id, 'signs', signs, 'two boxes or more');
		const boxes = signs.flatMap((name) => {
			const found = data.signs.find((sign) => sign.id === name);
			if (!found) bad(id, 'signs', name, 'the id of a box');
			if (used.has(name)) bad(id, 'signs', `${name} twice`, 'each box once');
			used.add(name);
			return found ?? [];
		});
		for (const [field, read] of Object.entries(ONE_OF))
			if (new Set(boxes.map(read)).size > 1)
				bad(id, 'signs', `boxes of several values of ${field}`, `boxes of one ${field}`);
		for (const box of boxes) {
			if (box.urgency === 'emergency') bad(id, 'signs', box.id, 'no emergency: it stands open');
			if (box.followUpOf?.length) bad(id, 'signs', box.id, 'no follow-up: its fact opens it');
		}
		const levels = [...new Set(boxes.map(rungOf))];
		if (levels.length > 1 && levels.some((rung) => rung >= TODAY))
			bad(id, 'signs', 'boxes for today of several times', 'boxes of one time');
		for (const { id: next, followUpOf = [] } of data.signs)
			if (followUpOf.length > 1 && followUpOf.some((fact) => signs.includes(fact)))
				bad(id, 'signs', `a fact of ${next}, which has others`, 'boxes without it');
	}
	return problems;
}

/** The data with a sign for every opener that counts. The openers must be valid. */
export function applyOpeners(data: Full, openers: readonly Opener[]): Full {
	const counting = openers.flatMap(({ id, asks, say, signs: opens }): Sign[] => {
		const first = data.signs.find((sign) => sign.id === opens[0]);
		if (!first || first.urgency === 'soon') return [];
		return [{ ...first, id, asks, say, opens, lines: undefined, help: undefined, sources: [] }];
	});
	return { ...data, signs: [...data.signs, ...counting] };
}
