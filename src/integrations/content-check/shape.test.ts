import { expect, test } from '@playwright/test';
import { at, type Edits, realEntry, withBrokenCopy } from './broken-copy.ts';
import { formatProblem, readContent } from './index.ts';

const TURN = 'techniques/seated-turn.mdx';
const LEGS = 'red-flags/weak-or-unsteady-legs.mdx';

const breathingLine =
	realEntry(TURN)
		.split('\n')
		.findIndex((line) => line.startsWith('breathing:')) + 1;

/** One broken field, and the whole message that an author gets. */
const rows: [name: string, edits: Edits, message: string][] = [
	[
		'unknown field, near a known one',
		{ [TURN]: [['summary:', 'sumary:']] },
		`${at(TURN, 'sumary')}found the unknown field "sumary"; write "summary", or take it out`,
	],
	[
		'missing text',
		{ [TURN]: [[/^breathing:.*\n/m, '']] },
		`${at(TURN, 'breathing')}found nothing; write text of 8 to 160 characters`,
	],
	[
		'missing list',
		{ [TURN]: [['positions: [sitting]\n', '']] },
		`${at(TURN, 'positions')}found nothing; write a list of 1 or more entries, each one of sitting, standing, hands-and-knees, lying`,
	],
	[
		'missing object',
		{ [TURN]: [[/^easier:\n(?: {2}.*\n)+/m, '']] },
		`${at(TURN, 'easier')}found nothing; write the field text`,
	],
	[
		'missing code',
		{ [TURN]: [['code: T11\n', '']] },
		`${at(TURN, 'code')}found nothing; write T or X and two digits`,
	],
	[
		'word of no list, near one',
		{ [TURN]: [['goal: stretch', 'goal: strech']] },
		`${at(TURN, 'goal')}found "strech"; write one of loosen, stretch, strengthen, self-massage, warm-or-cool, calm, keep-moving (did you mean stretch?)`,
	],
	[
		'word of no list, near none',
		{ [TURN]: [['level: easy', 'level: 3']] },
		`${at(TURN, 'level')}found 3; write one of easy, medium, hard`,
	],
	[
		'kind of work there is not',
		{ [TURN]: [['by: hold', 'by: repeat']] },
		`${at(TURN, 'dose.blocks.0.work.by')}found "repeat"; write one of repeats, hold, breaths, time (did you mean repeats?)`,
	],
	[
		'wrong field in one shape of several',
		{ [TURN]: [['what: seconds, add', 'what: second, add']] },
		`${at(TURN, 'dose.buildUp.what')}found "second"; write one of count, seconds, sets, places (did you mean seconds?)`,
	],
	[
		'number below its range',
		{ [TURN]: [['restBetweenSets: 0', 'restBetweenSets: -1']] },
		`${at(TURN, 'dose.restBetweenSets')}found -1; write 0 or more`,
	],
	[
		'text in the place of a number',
		{ [TURN]: [['restBetweenSets: 0', 'restBetweenSets: none']] },
		`${at(TURN, 'dose.restBetweenSets')}found "none"; write a number`,
	],
	[
		'too long a text',
		{ [TURN]: [[/^title: .*$/m, `title: ${'Turn '.repeat(14)}`]] },
		`${at(TURN, 'title')}found "${'Turn '.repeat(13)}Tu…"; cut it to 65 characters, or split it`,
	],
	[
		'too short a list',
		{ [LEGS]: [[/^signs: .*$/m, 'signs: []']] },
		`${at(LEGS, 'signs')}found an empty list; write 1 or more entries`,
	],
	[
		'too few steps',
		{ [TURN]: [[/^steps:\n(?: .*\n)+/m, 'steps: [{ text: Turn left. }]\n']] },
		`${at(TURN, 'steps')}found [{"text":"Turn left."}]; write 4 to 7 steps`,
	],
	[
		'no day',
		{ [TURN]: [[/^checked: .*$/m, 'checked: 24/11/2026']] },
		`${at(TURN, 'checked')}found "24/11/2026"; write a day as 2026-11-24`,
	],
	[
		'next check not after the check',
		{ [TURN]: [[/^(checked: )(.*)\nnextCheck: .*$/m, '$12026-11-24\nnextCheck: 2026-11-24']] },
		`${at(TURN, 'nextCheck')}found "2026-11-24"; write a day after checked (2026-11-24)`,
	],
	[
		'state there is not',
		{ [TURN]: [['status: published', 'status: publish']] },
		`${at(TURN, 'status')}found "publish"; write draft, published, or withdrawn: {why, instead} (did you mean published?)`,
	],
	[
		'withdrawn without what to read instead',
		{
			[TURN]: [
				['status: published', 'status: { withdrawn: { why: The advice behind it changed. } }'],
			],
		},
		`${at(TURN, 'status.withdrawn.instead')}found nothing; write collection/slug, such as techniques/heat`,
	],
	[
		'relation without its collection',
		{ [TURN]: [['- techniques/cat-cow', '- cat-cow']] },
		`${at(TURN, 'related.1')}found "cat-cow"; write collection/slug, such as techniques/heat`,
	],
	[
		'claim of basis source without a source',
		{ [TURN]: [['sources: [acsm2021]', 'sources: []']] },
		`${at(TURN, 'evidence.1.sources')}found an empty list; basis source needs at least one source that was read in text`,
	],
	[
		'text with a colon',
		{ [LEGS]: [[/^doNot:\n/m, 'doNot:\n  - do this: crack your back.\n']] },
		`${at(LEGS, 'doNot.0')}found {"do this":"crack your back."}; put the whole text in quotes: it holds a colon`,
	],
	[
		'row of a table',
		{ 'signs.yaml': [['urgency: emergency', 'urgency: emergncy']] },
		`${at('signs.yaml', 'E01.urgency')}found "emergncy"; write one of emergency, today, soon, none (did you mean emergency?)`,
	],
	[
		'YAML that cannot be read',
		{ [TURN]: [[/^breathing: .*$/m, 'breathing: Out: as you turn.']] },
		`${at(TURN, `line ${breathingLine}`)}found YAML that cannot be read (Nested mappings are not allowed in compact mappings); mend that line: put a value that holds a colon, or begins with a quote mark, in quotes`,
	],
	[
		'field twice',
		{ [TURN]: [[/^breathing: .*$/m, 'breathing: Out.\nbreathing: In.']] },
		`${at(TURN, `line ${breathingLine + 1}`)}found YAML that cannot be read (Map keys must be unique); take one of the two fields of the same name out`,
	],
	[
		'YAML alias of nothing',
		{ [TURN]: [[/^breathing: .*$/m, 'breathing: *nothing']] },
		`${at(TURN, 'the file')}found YAML that cannot be read (Unresolved alias (the anchor must be set before the alias): nothing); mend that line: put a value that holds a colon, or begins with a quote mark, in quotes`,
	],
	[
		'no front matter',
		{ [TURN]: ['Turn left.'] },
		`${at(TURN, 'front matter')}found "Turn left."; begin with a line ---, the fields, a line ---`,
	],
	[
		'file of another kind',
		{ 'techniques/turn.md': ['Turn left.'] },
		`${at('techniques/turn.md', 'the file')}found turn.md; name it <slug>.mdx, or take it away`,
	],
];

for (const [name, edits, message] of rows)
	test(`shape: ${name}`, () => {
		const { problems } = withBrokenCopy(edits, readContent);
		expect(problems.map(formatProblem)).toContain(message);
	});
