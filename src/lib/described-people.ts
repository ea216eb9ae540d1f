import { getCollection } from 'astro:content';
import { urgencyIds } from '../schema/triage.ts';
import { cardOf, compileTriage } from '../triage/index.ts';
import { urgencies } from './signs.ts';
import { AGES, checklist, withFollowUps } from './triage.ts';

/** From the fastest help down. A list that is not finished helps nobody, so it stands last. */
const ORDER: readonly string[] = [...urgencyIds, 'unfinished'];
const isSlower = (result: string, safe: string) => ORDER.indexOf(result) > ORDER.indexOf(safe);

/** What the checklist tells the described people, from the boxes that blind readers ticked for them. */
export async function testResults() {
	const { boxes, ...data } = await checklist();
	const triage = compileTriage(data);
	const silent = withFollowUps(boxes).flatMap((box) => (box.silent ? [box.id] : []));
	const told = (await getCollection('describedPeople')).map(({ data: { safe, ticks, none } }) => {
		const ticked = ticks.flatMap((id) => {
			const age = AGES.find(({ box }) => box === id || box === `sign-${id}`);
			return age ? age.ticks : silent.includes(id) ? [] : [id];
		});
		return { safe, result: cardOf(triage({ ticked, none })) as string };
	});
	const levels = await urgencies();
	const isFast = (result: string) => !isSlower(result, 'today');
	const rows = levels.map(({ data: { id, heading } }) => {
		const own = told.filter(({ safe }) => safe === id);
		return {
			heading,
			people: own.length,
			same: own.filter(({ result }) => result === id).length,
			faster: own.filter(({ result }) => isSlower(id, result)).length,
			slower: own.filter(({ result }) => isSlower(result, id)).length,
		};
	});
	const calm = told.filter(({ safe }) => safe === 'self-care');
	return {
		people: told.length,
		rows,
		calm: calm.length,
		alarmed: calm.filter(({ result }) => isFast(result)).length,
	};
}
