import { expect, test } from '@playwright/test';
import { checkWords, formatWordProblem, unknownFields } from '../../words/index.ts';
import { folders } from './collections.ts';
import { readContent, stateOf } from './index.ts';

const pages = readContent('src/content').entries.filter(
	(entry) =>
		(folders as readonly string[]).includes(entry.collection) && stateOf(entry) !== 'draft',
);

test('the words of every page are as we write', () => {
	const problems = checkWords(pages.map(({ raw, ...entry }) => ({ ...entry, data: raw })));
	expect(problems.length, `\n${problems.map(formatWordProblem).join('\n\n')}\n`).toBe(0);
});

test('every field of every page is known as prose or as none', () => {
	const unknown = pages.flatMap(({ file, raw }) =>
		unknownFields({ data: raw }).map((field) => `${file} · ${field}`),
	);
	expect(unknown).toEqual([]);
});
