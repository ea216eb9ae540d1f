import { syllable } from 'syllable';
import { isKept } from './kept-words.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

export interface Readability {
	readonly words: number;
	readonly sentences: number;
	/** Flesch-Kincaid grade: years of US schooling. */
	readonly grade: number;
	/** McLaughlin's SMOG grade. Meant for 30 sentences or more; printed, never a gate. */
	readonly smog: number;
}

const POLYSYLLABLE = 3;

/** Syllables as `syllable` 5.0.1 counts them. A number in figures is read at a glance: 1. */
export const syllablesOf = (word: string): number =>
	/\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1;

/**
 * Flesch-Kincaid (1975) and SMOG (1969). Kept words count for the length of their sentence, and are
 * left out of the syllables. A line break ends a sentence.
 */
export function readability(text: string): Readability {
	const sentences = sentencesOf(text).length;
	const words = wordsOf(text);
	if (sentences === 0 || words.length === 0) return { words: 0, sentences: 0, grade: 0, smog: 0 };
	const counted = words.filter((word) => !isKept(word)).map(syllablesOf);
	const perWord = counted.length ? counted.reduce((sum, n) => sum + n, 0) / counted.length : 1;
	const long = counted.filter((n) => n >= POLYSYLLABLE).length;
	return {
		words: words.length,
		sentences,
		grade: 0.39 * (words.length / sentences) + 11.8 * perWord - 15.59,
		smog: 1.043 * Math.sqrt((long * 30) / sentences) + 3.1291,
	};
}
