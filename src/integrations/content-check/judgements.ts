import type { Data } from './collections.ts';
import { entriesOf } from './read.ts';
import { collect, type Rule } from './rule.ts';

const LISTS = ['notIf', 'askFirst', 'adapt', 'fine'] as const;

/** Where a technique judges each condition. A part of one, left out besides, is no judgement of it. */
function judgementsOf(technique: Data<'techniques'>): Map<string, string[]> {
	const lists = {
		notIf: technique.notIf.flatMap((n) =>
			n.condition && n.part === undefined ? n.condition.id : [],
		),
		askFirst: technique.askFirst.map(({ id }) => id),
		adapt: technique.adapt.map(({ condition }) => condition.id),
		fine: technique.fine.map(({ id }) => id),
	} satisfies Record<(typeof LISTS)[number], string[]>;
	const judged = new Map<string, string[]>();
	for (const list of LISTS)
		for (const id of lists[list]) judged.set(id, [...(judged.get(id) ?? []), list]);
	return judged;
}

/** Every technique judges every condition once, so that no reader finds two answers, or none. */
export const checkJudgements: Rule = (content) =>
	collect((on) => {
		const conditions = content.ids.get('conditions') ?? [];
		for (const technique of entriesOf(content, 'techniques')) {
			const judged = judgementsOf(technique.data);
			for (const [id, lists] of judged)
				if (lists.length > 1) {
					const [first, ...others] = new Set(lists);
					const found = others.length
						? `${id} in ${[first, ...others].join(' and ')}`
						: `${id} twice in ${first}`;
					on(technique)('conditions', found, `keep ${id} in one of ${LISTS.join(', ')}, once`);
				}
			const missing = conditions.filter((id) => !judged.has(id));
			if (missing.length)
				on(technique)(
					'conditions',
					`no judgement for ${missing.join(', ')}`,
					`write each in one of ${LISTS.join(', ')}`,
				);
		}
	});
