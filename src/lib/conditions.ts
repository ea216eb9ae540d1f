import type { CollectionEntry } from 'astro:content';
import { type Dose, sayHalf } from '../dose/index.ts';
import { type Article, listed } from './articles.ts';
import { href } from './addresses.ts';
import { rows } from './tables.ts';

export type Condition = CollectionEntry<'conditions'>;

/** In the order of conditions.yaml, which puts the ones that matter most first. */
export const conditions = () => rows('conditions');

/** Address of a condition's page, or of the index while the page is not written. */
export const conditionHref = ({ data }: Condition) =>
	href(data.page ? `/precautions/${data.page.id}/` : '/precautions/');

/** What a technique says to somebody with a condition. */
export type Verdict =
	| { verdict: 'leave-out'; text: string }
	| { verdict: 'ask-first' }
	| { verdict: 'change'; how: string }
	| { verdict: 'fine' };

/** The judgement of one technique for one condition, with parts of the group that are left out. */
export function judge(technique: Article<'techniques'>, condition: Condition) {
	const { notIf, askFirst, adapt, fine } = technique.data;
	const { id } = condition.data;
	const named = notIf.filter((n) => n.condition?.id === id);
	const whole = named.find((n) => n.part === undefined);
	const change = adapt.find((a) => a.condition.id === id);
	const parts = named.filter((n) => n.part !== undefined).map((n) => n.text);
	let verdict: Verdict | undefined;
	if (whole) verdict = { verdict: 'leave-out', text: whole.text };
	else if (askFirst.some((a) => a.id === id)) verdict = { verdict: 'ask-first' };
	else if (change) verdict = { verdict: 'change', how: change.how ?? condition.data.change };
	else if (fine.some((f) => f.id === id)) verdict = { verdict: 'fine' };
	if (!verdict) throw new Error(`${technique.id} is not judged for ${id}.`);
	return { ...verdict, parts };
}

/** Every listed technique, judged for one condition. */
export async function judgedFor(condition: Condition) {
	const techniques = (await listed('techniques')).filter(
		// A draft need not be judged for every condition yet.
		({ data }) => data.status === 'published',
	);
	return techniques.map((technique) => ({ technique, ...judge(technique, condition) }));
}

/** With the number after "half the dose", so that nobody has to reckon. */
const withHalf = (how: string, dose: Dose) => {
	const [, end] = /\bhalf the (dose|limit)\b/.exec(how) ?? [];
	if (!end) return how;
	return `${how} Half is ${sayHalf(dose, end === 'dose' ? 'start' : 'limit').half}.`;
};

/** Changes of a technique, those with the same words together; `own` where the words are the technique's. */
export async function changesOf(technique: Article<'techniques'>) {
	const groups = new Map<string, { own: boolean; conditions: Condition[] }>();
	for (const condition of await conditions()) {
		const change = technique.data.adapt.find((a) => a.condition.id === condition.data.id);
		if (!change) continue;
		const how = withHalf(change.how ?? condition.data.change, technique.data.dose);
		const group = groups.get(how) ?? { own: change.how !== undefined, conditions: [] };
		group.conditions.push(condition);
		groups.set(how, group);
	}
	return [...groups].map(([how, group]) => ({ how, ...group }));
}

/** Conditions that ask a professional before any technique, each with the words that say for whom. */
export async function askBeforeAny() {
	return (await conditions()).flatMap((condition) =>
		condition.data.askBeforeAny ? [{ condition, words: condition.data.askBeforeAny }] : [],
	);
}

/** The conditions that a precaution page is about. General pages have none. */
export async function conditionsOf(page: Article<'precautions'>) {
	return (await conditions()).filter(({ data }) => data.page?.id === page.id);
}
