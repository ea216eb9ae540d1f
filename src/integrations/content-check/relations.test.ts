import { expect, test } from '@playwright/test';
import { at, checkBroken, type Edits, realEntry } from './broken-copy.ts';
import { formatProblem } from './index.ts';

const TURN = 'techniques/seated-turn.mdx';
const LEGS = 'red-flags/weak-or-unsteady-legs.mdx';
const SOURCES = 'sources.yaml';

/** One broken relation or identity, and the whole message that an author gets. */
const rows: [name: string, edits: Edits, message: string][] = [
	[
		'dangling article, near one',
		{ [TURN]: [['- techniques/cat-cow', '- techniques/cat-cows']] },
		`${at(TURN, 'related.1')}found "cat-cows"; write an entry of techniques (did you mean cat-cow?)`,
	],
	[
		'dangling condition',
		{ [TURN]: [['- condition: reflux', '- condition: refluks']] },
		`${at(TURN, 'adapt.5.condition')}found "refluks"; write an id of conditions (did you mean reflux?)`,
	],
	[
		'dangling sign',
		{ [LEGS]: [[/^signs: .*$/m, 'signs: [E08, E99]']] },
		`${at(LEGS, 'signs.1')}found "E99"; write an id of signs (did you mean E09?)`,
	],
	[
		'dangling pose',
		{ [TURN]: [[/^ {4}pose: .*$/m, '    pose: no-such-pose']] },
		`${at(TURN, 'steps.0.pose')}found "no-such-pose"; write an id of poses`,
	],
	[
		'dangling page of a condition',
		{ 'conditions.yaml': [['page: thin-bones', 'page: thin-bone']] },
		`${at('conditions.yaml', 'thin-bones.page')}found "thin-bone"; write an entry of precautions (did you mean thin-bones?)`,
	],
	[
		'source cited but missing',
		{ [TURN]: [['- ref: acsm2021', '- ref: acms2021']] },
		`${at(TURN, 'sources.1.ref')}found "acms2021"; write an id of sources (did you mean acsm2021?)`,
	],
	[
		'slug twice, in other letters',
		{ 'techniques/Seated-Turn.mdx': [realEntry(TURN)] },
		`${at(TURN, 'file name')}found "seated-turn", which src/content/techniques/Seated-Turn.mdx has too; give it another name`,
	],
	[
		'file name that is no address',
		{ 'techniques/Seated_Turn.mdx': [realEntry(TURN)] },
		`${at('techniques/Seated_Turn.mdx', 'file name')}found "Seated_Turn"; name the file in lower case letters, digits and hyphens`,
	],
	[
		'code of another technique',
		{ 'techniques/turn.mdx': [realEntry(TURN)] },
		`${at('techniques/turn.mdx', 'code')}found "T11", which src/content/techniques/seated-turn.mdx has too; write its own code`,
	],
	[
		'summary of another page',
		{ 'techniques/turn.mdx': [realEntry(TURN)] },
		`${at('techniques/turn.mdx', 'summary')}found the same as in src/content/techniques/seated-turn.mdx; write a summary that no other page has`,
	],
	[
		'id twice in a table',
		{ [SOURCES]: [['- id: unsworth1971', '- id: kawchuk2015']] },
		`${at(SOURCES, 'kawchuk2015.id')}found "kawchuk2015" twice; give one of the two another id`,
	],
];

for (const [name, edits, message] of rows)
	test(`content: ${name}`, () => {
		expect(checkBroken(edits).problems.map(formatProblem)).toContain(message);
	});
