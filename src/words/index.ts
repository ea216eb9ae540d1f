export { type Ban, bannedIn, bannedWords, type BannedWord } from './banned-words.ts';
export {
	checkWords,
	formatWordProblem,
	gradeLimits,
	readabilityOf,
	type WordProblem,
} from './check.ts';
export { keptAbbreviations, keptWords } from './kept-words.ts';
export {
	linksIn,
	type MarkdownBlock,
	markdownBlocks,
	type MarkdownLink,
	plainText,
} from './markdown.ts';
export {
	type Prose,
	type ProseEntry,
	type ProseKind,
	proseOf,
	textOf,
	unknownFields,
} from './prose.ts';
export { readability, type Readability } from './readability.ts';
export { repeatedSentences, type RepeatedSentence } from './repeated.ts';
export { sentencesOf, wordsOf } from './sentences.ts';
