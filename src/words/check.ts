import { bannedIn } from './banned-words.ts';
import { isKept } from './kept-words.ts';
import {
	type Fault,
	faultsOfLinks,
	faultsOfLists,
	faultsOfPiece,
	faultsOfSentence,
} from './limits.ts';
import { linksIn } from './markdown.ts';
import { type ProseEntry, proseOf, textOf } from './prose.ts';
import { readability, type Readability, syllablesOf } from './readability.ts';
import { repeatedSentences } from './repeated.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

export interface WordProblem extends Fault {
	readonly file: string;
	/** Dotted path of the front matter, or `body`. */
	readonly field: string;
}

/** Highest Flesch-Kincaid grade of a kind of article. */
export const gradeLimits: Readonly<Record<string, number>> = {
	techniques: 6,
	routines: 6,
	'red-flags': 6,
	understand: 8,
	precautions: 8,
	about: 8,
};

export const readabilityOf = (entry: ProseEntry): Readability =>
	readability(textOf(proseOf(entry)));

const oneDecimal = (n: number) => Math.round(n * 10) / 10;

/**
 * Everything in the words of these articles that our way of writing does not allow.
 * @param all articles that no sentence may be shared with: all of the site, when only some are checked
 */
export function checkWords(
	entries: readonly ProseEntry[],
	all: readonly ProseEntry[] = entries,
): WordProblem[] {
	const repeated = repeatedSentences(all);
	return entries.flatMap((entry) => [
		...wordProblemsOf(entry),
		...repeated
			.filter(({ files }) => files.includes(entry.file))
			.map(({ sentence, files }) => ({
				file: entry.file,
				field: 'repeated',
				sentence,
				problem: `it stands on ${files.filter((file) => file !== entry.file).join(', ')} too`,
				fix: 'say here what is true of this page and no other, or leave it out',
			})),
	]);
}

function wordProblemsOf(entry: ProseEntry): WordProblem[] {
	const { file } = entry;
	const prose = proseOf(entry);
	const problems: WordProblem[] = [];
	const add = (field: string, faults: readonly Fault[]) =>
		problems.push(...faults.map((fault) => ({ file, field, ...fault })));
	for (const piece of prose) {
		add(piece.field, faultsOfPiece(piece));
		const sentences = sentencesOf(piece.text);
		for (const [index, sentence] of sentences.entries()) {
			add(piece.field, faultsOfSentence(sentence, piece));
			for (const { word, write } of bannedIn(sentence, piece.kind, sentences[index + 1]))
				add(piece.field, [{ sentence, problem: `"${word}"`, fix: `write ${write}` }]);
		}
	}
	add('body', faultsOfLists(prose));
	add('body', faultsOfLinks(linksIn(entry.body)));
	add('grade', faultsOfGrade(entry));
	return problems;
}

function faultsOfGrade(entry: ProseEntry): Fault[] {
	const limit = gradeLimits[entry.collection];
	const text = textOf(proseOf(entry));
	const { grade } = readability(text);
	if (limit === undefined || oneDecimal(grade) <= limit) return [];
	const hardest = sentencesOf(text)
		.map((sentence) => ({ sentence, ...readability(sentence) }))
		.sort((a, b) => (b.grade - limit) * b.words - (a.grade - limit) * a.words)
		.slice(0, 3)
		.map(({ sentence }) => `"${sentence}"`);
	const long = [...new Set(wordsOf(text).map((word) => word.toLowerCase()))]
		.filter((word) => !isKept(word) && syllablesOf(word) > 2)
		.sort((a, b) => syllablesOf(b) - syllablesOf(a))
		.slice(0, 8);
	return [
		{
			sentence: hardest.join('\n   '),
			problem: `grade ${oneDecimal(grade).toFixed(1)}, above ${limit.toFixed(1)}; these weigh most`,
			fix: `split them, or find plainer words for: ${long.join(', ')}`,
		},
	];
}

export const formatWordProblem = ({ file, field, sentence, problem, fix }: WordProblem): string =>
	`${file} · ${field}\n   ${sentence}\n   ${problem}: ${fix}`;
