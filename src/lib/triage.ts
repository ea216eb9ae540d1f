import { type CollectionEntry, getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import {
	applyOpeners,
	applyTicks,
	formatProblem,
	type Group,
	GROUPS,
	type Rule,
	type Sign as TriageSign,
	type Opener,
	type Problem,
	type Tick,
	validateOpeners,
	validateTicks,
} from '../triage/index.ts';
import { pagesOf } from './articles.ts';
import { levelOf, pageOfSigns, type Sign, signs, type UrgencyId } from './signs.ts';
import { rows } from './tables.ts';

const byOrder = (a: { data: { order?: number | undefined } }, b: typeof a) =>
	(a.data.order ?? 0) - (b.data.order ?? 0);

/** What a fact of age ticks: an age of 65 is also one of 60 and of 50. */
export const AGES = [
	{ box: 'sign-Y01', label: 'Under 18', ticks: ['Y01'] },
	{ box: 'age-18-to-49', label: '18 to 49', ticks: [] },
	{ box: 'sign-Y02', label: '50 to 59', ticks: ['Y02'] },
	{ box: 'sign-Y03', label: '60 to 64', ticks: ['Y02', 'Y03'] },
	{ box: 'sign-Y04', label: '65 or over', ticks: ['Y02', 'Y03', 'Y04'] },
] as const;

/** The boxes that tick each age, for the stylesheet. */
export const ageBoxes: Record<string, string[]> = Object.fromEntries(
	['Y02', 'Y03', 'Y04'].map((id) => [
		id,
		AGES.filter(({ ticks }) => ticks.some((tick) => tick === id)).map(({ box }) => box),
	]),
);

const isAge = (id: string) => AGES.some(({ box }) => box === `sign-${id}`);

/** A box of the checklist: one sign, or several that share it. */
export interface Box {
	id: string;
	asks: string;
	say: string;
	group: Group;
	cluster: string;
	level: UrgencyId | undefined;
	/** In the order of signs.yaml; one where the box is a sign of its own. */
	signs: Sign[];
	/** Not asked under 18. */
	adult: boolean;
	/** Boxes of which one must be ticked before this one shows. Empty: it always shows. */
	after: string[];
	/** Boxes that stand under this one. */
	followUps: Box[];
	/** Boxes that it says in short, and that show once it is ticked. */
	opens: Box[];
	/** Not read by the rules: an opener that asks for one of its own boxes. */
	silent: boolean;
}

interface Checklist {
	signs: readonly TriageSign[];
	rules: readonly Rule[];
	selfCare: CollectionEntry<'selfCare'>['data'];
	boxes: Box[];
}

let made: Promise<Checklist> | undefined;

/** The lists as the page asks them: every box in place of its signs. Made once a build. */
export const checklist = (): Promise<Checklist> => (made ??= makeChecklist());

async function makeChecklist(): Promise<Checklist> {
	const entries = await signs();
	const ticks = (await getCollection('ticks'))
		.sort(byOrder)
		.map(({ data }): Tick => ({ ...data, signs: data.signs.map(({ id }) => id) }));
	const [selfCare] = await getCollection('selfCare');
	if (!selfCare) throw new AstroError('triage-rules.yaml has no selfCare.');
	const full = {
		signs: entries.map(({ data }): TriageSign => ({
			...data,
			sources: data.sources.map(({ id }) => id),
			followUpOf: data.followUpOf?.map(({ id }) => id),
		})),
		rules: (await rows('rules')).map(({ data }): Rule => ({
			...data,
			sources: data.sources.map(({ id }) => id),
		})),
		selfCare: selfCare.data,
	};
	const stop = (problems: readonly Problem[], hint: string) => {
		if (problems.length > 0) throw new AstroError(problems.map(formatProblem).join('\n'), hint);
	};
	stop(
		validateTicks(full, ticks),
		'Mend src/content/ticks.yaml: only signs that every rule treats alike share a box.',
	);
	const merged = applyTicks(full, ticks);
	const openers: Opener[] = (await getCollection('openers')).sort(byOrder).map(({ data }) => data);
	stop(validateOpeners(merged, openers), 'Mend src/content/openers.yaml.');
	const data = applyOpeners(merged, openers);
	const boxes = opened(placed(merged.signs, entries, ticks), openers, data.signs);
	return { ...data, selfCare: selfCare.data, boxes };
}

/** Boxes under their openers, each opener where the first of its boxes stood. */
function opened(boxes: Box[], openers: Opener[], signs: readonly TriageSign[]): Box[] {
	return openers.reduce((list, { signs: ids, ...words }) => {
		const opens = list.filter(({ id }) => ids.includes(id));
		const [first] = opens;
		if (!first) return list;
		const silent = !signs.some(({ id }) => id === words.id);
		const box = { ...first, ...words, signs: [], after: [], followUps: [], opens, silent };
		return list.flatMap((one) => (one === first ? [box] : opens.includes(one) ? [] : [one]));
	}, boxes);
}

function placed(merged: readonly TriageSign[], entries: Sign[], ticks: Tick[]): Box[] {
	const boxes = merged.flatMap((sign): Box[] => {
		const parts = ticks.find(({ id }) => id === sign.id)?.signs ?? [sign.id];
		const own = entries.filter(({ data }) => parts.includes(data.id));
		const [first] = own;
		if (!first || isAge(sign.id)) return [];
		return [
			{
				id: sign.id,
				asks: sign.asks,
				say: sign.say,
				group: sign.group,
				cluster: sign.cluster ?? sign.group,
				level: levelOf(first),
				signs: own,
				adult: !sign.children,
				after: [...(sign.followUpOf ?? [])],
				followUps: [],
				opens: [],
				silent: false,
			},
		];
	});
	const position = ({ group }: Box) => GROUPS.indexOf(group);
	boxes.sort((a, b) => position(a) - position(b));
	for (const box of boxes) parentOf(box, boxes)?.followUps.push(box);
	return boxes.filter((box) => !parentOf(box, boxes));
}

/**
 * A follow-up stands under the last of its facts, so that a reader who goes down the page meets it.
 * What follows an age alone stays in its own list.
 */
const parentOf = (box: Box, boxes: Box[]) =>
	boxes.findLast(({ id }) => box.after.includes(id) && id !== box.id);

/** Every box with all that stand under it: those that it opens, then its follow-ups. */
export const withFollowUps = (boxes: Box[]): Box[] =>
	boxes.flatMap((box) => [box, ...withFollowUps([...box.opens, ...box.followUps])]);

/** The boxes that are no reason by themselves: facts about the reader and the pain. */
export const factBoxes = (boxes: Box[]): Box[] =>
	withFollowUps(boxes).filter(({ level, silent }) => !level && !silent);

/** Techniques by their code, as far as they are published. */
export async function techniquesOf(codes: readonly string[]) {
	const pages = (await pagesOf('techniques')).filter(({ data }) => data.status === 'published');
	return codes.flatMap((code) => {
		const page = pages.find(({ data }) => data.code === code);
		return page ? [{ code, title: page.data.title, path: `/techniques/${page.id}/` }] : [];
	});
}

/** The red-flag page of a box. */
export const pageOf = (box: Box) =>
	pageOfSigns([box, ...box.opens].flatMap(({ signs }) => signs.map(({ data }) => data.id)));
