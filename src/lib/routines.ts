import { type Dose, doseOnDay, minutes, timeline } from '../dose/index.ts';
import { describeBlocks } from '../dose/sentence.ts';
import { type Article, resolve } from './articles.ts';
import { askBeforeAny, conditions } from './conditions.ts';

type Routine = Article<'routines'>;

export interface Turn {
	technique: Article<'techniques'>;
	dose: Dose;
	/** Seconds from the start of the routine, on the first day. */
	at: number;
}

/** A routine does one set of a technique, unless it gives a dose of its own. */
const oneSet = (dose: Dose): Dose => ({ ...dose, sets: { start: 1, limit: 1 } });

/** The techniques of a routine in order, the movement break in its place, each with its time. */
export async function turnsOf(routine: Routine): Promise<Turn[]> {
	const { techniques, break: pause } = routine.data;
	const order = [
		...(pause?.when === 'first' ? [pause.turn] : []),
		...techniques,
		...(pause?.when === 'last' ? [pause.turn] : []),
	];
	let at = 0;
	const turns: Turn[] = [];
	for (const { technique: reference, dose } of order) {
		const technique = await resolve(reference, `routines/${routine.id}`);
		const own = (dose as Dose | undefined) ?? oneSet(technique.data.dose as Dose);
		turns.push({ technique, dose: own, at });
		at += timeline(own, 1).total;
	}
	return turns;
}

/** Whole minutes on the first day and at the limit of every dose. */
export function minutesOf(turns: Turn[]) {
	const [first, ...rest] = turns.map(({ dose }) => dose);
	return first ? minutes(first, ...rest) : { firstDay: 0, full: 0 };
}

/** The end of the last technique on the first day, in seconds. */
export const endOf = (turns: Turn[]) => {
	const last = turns.at(-1);
	return last ? last.at + timeline(last.dose, 1).total : 0;
};

/** "1:05" from seconds. */
export const clock = (seconds: number) =>
	`${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/** What each technique asks on the first day of a week, in words. */
export function weeks(turns: Turn[], count = 4) {
	return Array.from({ length: count }, (_, i) => ({
		week: i + 1,
		doses: turns.map(({ dose }) => describeBlocks(dose, doseOnDay(dose, i * 7 + 1))),
	}));
}

/** Conditions under which one of the techniques is left out, or asked about first. */
export async function cautionsOf(turns: Turn[]) {
	const any = new Set((await askBeforeAny()).map(({ condition }) => condition.id));
	const named = (ids: Set<string>) =>
		conditions().then((all) => all.filter(({ id }) => ids.has(id) && !any.has(id)));
	const leaveOut = new Set(
		turns.flatMap(({ technique }) =>
			technique.data.notIf.flatMap(({ condition }) => (condition ? [condition.id] : [])),
		),
	);
	const ask = new Set(
		turns
			.flatMap(({ technique }) => technique.data.askFirst.map(({ id }) => id))
			.filter((id) => !leaveOut.has(id)),
	);
	return { leaveOut: await named(leaveOut), askFirst: await named(ask) };
}
