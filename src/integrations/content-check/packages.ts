import { doseProblems } from '../../dose/index.ts';
import {
	type Rule as TriageRule,
	type SelfCare,
	type Sign,
	validateTriage,
} from '../../triage/index.ts';
import { type Content, entriesOf } from './read.ts';
import { collect, type Rule } from './rule.ts';

/** What a schema cannot see in a dose: src/dose says it. */
export const checkDoses: Rule = (content) =>
	collect((on) => {
		const steps = new Map(entriesOf(content, 'techniques').map((t) => [t.id, t.data.steps.length]));
		const check = (
			entry: Parameters<typeof on>[0],
			field: string,
			dose: unknown,
			count: number,
		) => {
			for (const { path, found, write } of doseProblems(dose as never, count))
				on(entry)(`${field}.${path}`, found, `write ${write}`);
		};
		for (const entry of entriesOf(content, 'techniques'))
			check(entry, 'dose', entry.data.dose, entry.data.steps.length);
		for (const entry of entriesOf(content, 'routines')) {
			const turns = entry.data.techniques.map((turn, i) => ({
				turn,
				field: `techniques.${i}.dose`,
			}));
			const pause = entry.data.break;
			if (pause) turns.push({ turn: pause.turn, field: 'break.turn.dose' });
			for (const { turn, field } of turns) {
				const count = steps.get(turn.technique.id);
				if (turn.dose && count !== undefined) check(entry, field, turn.dose, count);
			}
		}
	});

/** What a schema cannot see in signs and rules: src/triage says it. */
export const checkTriage: Rule = (content) =>
	collect((on) => {
		// Of half the signs nothing true can be said.
		if (content.problems.some(({ file }) => /\/(?:signs|triage-rules)\.yaml$/.test(file))) return;
		const signs = entriesOf(content, 'signs');
		const rules = entriesOf(content, 'rules');
		const [selfCare] = entriesOf(content, 'selfCare');
		if (!selfCare) return;
		const found = validateTriage(
			{
				signs: signs.map(({ raw }) => raw as Sign),
				rules: rules.map(({ raw }) => raw as TriageRule),
				selfCare: selfCare.raw as SelfCare,
			},
			{ techniques: allowedCodes(content) },
		);
		for (const problem of found) {
			const entry = [...signs, ...rules].find(({ id }) => id === problem.id) ?? selfCare;
			on(entry)(problem.field, problem.found, `write ${problem.write}`);
		}
	});

/** Codes that signs allow. Whether each has a page is counted, because pages come one by one. */
export const allowedCodes = (content: Content) =>
	new Set(entriesOf(content, 'signs').flatMap(({ data }) => data.allows ?? []));
