import { expect, test } from '@playwright/test';
import { linksIn, markdownBlocks, proseOf, textOf, unknownFields } from './index.ts';

const BODY = `The chair **matters**. See
[how to get up](/techniques/get-up/ "a title").

### Which way to *turn*

Stop if:

- it \`hurts\`
- you get tingling,
  or weakness

- it spreads

1. Sit.
2. Turn.

> Quoted \\*words\\*.

| Sign | Do |
| --- | --- |
| Fever | Call |

![Alt of a picture](x.png)

{/* an editor's note */}
<Card kind="today">Get help {when}.</Card>

\`\`\`
code
\`\`\`
`;

test('a body is read as prose in order', () => {
	expect(markdownBlocks(BODY).map(({ kind, text, list }) => [kind, text, list])).toEqual([
		['paragraph', 'The chair matters. See how to get up.', undefined],
		['heading', 'Which way to turn', undefined],
		['paragraph', 'Stop if:', undefined],
		['item', 'it hurts', 1],
		['item', 'you get tingling, or weakness', 1],
		['item', 'it spreads', 1],
		['item', 'Sit.', 1],
		['item', 'Turn.', 1],
		['paragraph', 'Quoted *words*.', undefined],
		['cell', 'Sign', undefined],
		['cell', 'Do', undefined],
		['cell', 'Fever', undefined],
		['cell', 'Call', undefined],
		['paragraph', 'Alt of a picture', undefined],
		['paragraph', 'Get help .', undefined],
	]);
});

test('links are found with their words', () => {
	expect(linksIn(BODY)).toEqual([{ text: 'how to get up', target: '/techniques/get-up/' }]);
});

const ENTRY = {
	data: {
		title: 'Seated turn',
		alsoCalled: ['chair twist'],
		summary: 'Turn your chest.',
		steps: [{ text: 'Sit tall.', pose: 'sit', alt: 'Person on a chair.' }],
		dose: { blocks: [{ work: { oneIs: 'one turn to one side and back' } }] },
		doNot: ['drive yourself.'],
		questions: [{ ask: 'Will it pop?', answer: 'It may.' }, 'Can I turn?'],
		evidence: [
			{ for: 'a stiff back', basis: 'source', known: 'A.', unknown: 'B.', sources: ['x'] },
		],
		sources: [{ ref: 'x', supports: 'A.' }],
		status: { withdrawn: { why: 'It changed.', instead: 'techniques/heat' } },
	},
	body: 'The chair matters.',
};

test('prose leaves out ids, search phrases, the dose and sources', () => {
	expect(proseOf(ENTRY).map(({ field, kind, text }) => [field, kind, text])).toEqual([
		['title', 'title', 'Seated turn'],
		['summary', 'paragraph', 'Turn your chest.'],
		['steps.0.text', 'step', 'Sit tall.'],
		['steps.0.alt', 'alt', 'Person on a chair.'],
		['doNot.0', 'item', 'Do not drive yourself.'],
		['questions.0.ask', 'heading', 'Will it pop?'],
		['questions.0.answer', 'paragraph', 'It may.'],
		['questions.1', 'item', 'Can I turn?'],
		['evidence.0.for', 'heading', 'a stiff back'],
		['evidence.0.known', 'paragraph', 'A.'],
		['evidence.0.unknown', 'paragraph', 'B.'],
		['status.withdrawn.why', 'paragraph', 'It changed.'],
		['body', 'paragraph', 'The chair matters.'],
	]);
});

test('a reading grade leaves out descriptions of figures', () => {
	expect(textOf(proseOf(ENTRY))).not.toContain('Person on a chair.');
});

test('a field that no table knows is named', () => {
	expect(unknownFields(ENTRY)).toEqual([]);
	expect(unknownFields({ data: { tip: 'Sit.', steps: [{ note: 'Sit.' }] } })).toEqual([
		'tip',
		'steps.0.note',
	]);
});
