import { type ProseEntry, proseOf } from './prose.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

export interface RepeatedSentence {
	readonly sentence: string;
	/** Every article it stands on: two or more. */
	readonly files: readonly string[];
}

const SHORTEST = 12;
/**
 * Where the same thing is rightly said in the same words: judgements of conditions, positions of
 * figures, what to do and not to do in an emergency.
 */
const MAY_REPEAT = /^(?:notIf|adapt|doNot|whileYouWait)\.|\.alt$/;
/** An item of a list without a full stop is no sentence. */
const isWhole = (sentence: string) => /[.!?]["”’)]*$/.test(sentence);

const fold = (sentence: string) => wordsOf(sentence).join(' ').toLowerCase().replaceAll('’', "'");

/** Sentences of twelve words or more that stand on two articles or more. */
export function repeatedSentences(entries: readonly ProseEntry[]): RepeatedSentence[] {
	const seen = new Map<string, { sentence: string; files: Set<string> }>();
	for (const entry of entries)
		for (const { field, text } of proseOf(entry)) {
			if (MAY_REPEAT.test(field)) continue;
			for (const sentence of sentencesOf(text)) {
				if (wordsOf(sentence).length < SHORTEST || !isWhole(sentence)) continue;
				const known = seen.get(fold(sentence)) ?? { sentence, files: new Set<string>() };
				known.files.add(entry.file);
				seen.set(fold(sentence), known);
			}
		}
	return [...seen.values()]
		.filter(({ files }) => files.size > 1)
		.map(({ sentence, files }) => ({ sentence, files: [...files] }));
}
