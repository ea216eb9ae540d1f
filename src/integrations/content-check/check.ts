import { today as buildDay } from '../../lib/settings.ts';
import { checkClaims, checkFounded, checkSupports, checkUncited } from './citations.ts';
import { checkIdentity } from './identity.ts';
import { checkJudgements } from './judgements.ts';
import { allowedCodes, checkDoses, checkTriage } from './packages.ts';
import type { Problem } from './problem.ts';
import { checkAlt, checkDates, checkPlaceholders, findOverdue } from './publishing.ts';
import { type Content, entriesOf } from './read.ts';
import { checkDangling, checkReachable } from './references.ts';
import type { Rule } from './rule.ts';
import { articlesOf, stateOf } from './walk.ts';

export interface ContentReport {
	/** What stops the build. */
	readonly problems: readonly Problem[];
	/** What drafts still lack before they can be published. */
	readonly drafts: readonly Problem[];
	/** What somebody has to do soon: overdue checks. Never stops the build. */
	readonly warnings: readonly Problem[];
	/** What is not written yet, by id. */
	readonly open: {
		/** Signs on no red-flag page. */
		readonly signs: readonly string[];
		/** Codes of techniques that signs allow and that have no page. */
		readonly techniques: readonly string[];
	};
}

/** They hold for drafts too. */
const STRUCTURE: readonly Rule[] = [checkIdentity, checkDangling, checkTriage, checkUncited];
/** A draft may break them until it is published. */
const PUBLISHING: readonly Rule[] = [
	checkReachable,
	checkClaims,
	checkFounded,
	checkSupports,
	checkJudgements,
	checkPlaceholders,
	checkDates,
	checkAlt,
	checkDoses,
];

/**
 * Everything that no schema of one entry can see.
 * @param today the day of the build, such as 2026-11-24
 */
export function checkContent(content: Content, today: string = buildDay): ContentReport {
	const draftFiles = new Set(
		articlesOf(content).flatMap((entry) => (stateOf(entry) === 'draft' ? entry.file : [])),
	);
	const isDraft = ({ file }: Problem) => draftFiles.has(file);
	const publishing = PUBLISHING.flatMap((rule) => rule(content, today));
	return {
		problems: [
			...content.problems,
			...STRUCTURE.flatMap((rule) => rule(content, today)),
			...publishing.filter((problem) => !isDraft(problem)),
		],
		drafts: publishing.filter(isDraft),
		warnings: findOverdue(content, today).filter((problem) => !isDraft(problem)),
		open: openIn(content),
	};
}

function openIn(content: Content): ContentReport['open'] {
	const listed = <E extends Parameters<typeof stateOf>[0]>(entries: E[]) =>
		entries.filter((entry) => stateOf(entry) === 'published');
	const carried = new Set(
		listed(entriesOf(content, 'red-flags')).flatMap(({ data }) => data.signs.map(({ id }) => id)),
	);
	const codes = new Set(listed(entriesOf(content, 'techniques')).map(({ data }) => data.code));
	return {
		signs: entriesOf(content, 'signs').flatMap(({ id, data }) =>
			data.urgency === 'none' || carried.has(id) ? [] : id,
		),
		techniques: [...allowedCodes(content)].filter((code) => !codes.has(code)),
	};
}
