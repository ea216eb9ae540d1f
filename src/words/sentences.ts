/** A full stop inside these does not end a sentence. */
const ABBREVIATION = /\b(?:e\.g|i\.e|vs|Dr|Mr|Mrs|Ms)\.$/;
const BREAK = /(?<=[.!?]["”’)\]]*)\s+(?=["“‘([]?[\p{Lu}\p{N}])/u;

/** Sentences of a text. A line break ends one too: list items and headings have no full stop. */
export function sentencesOf(text: string): string[] {
	const sentences: string[] = [];
	for (const line of text.split('\n')) {
		let start = '';
		for (const part of line.split(BREAK)) {
			const sentence = start ? `${start} ${part}` : part;
			if (ABBREVIATION.test(sentence)) start = sentence;
			else {
				if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push(sentence.trim());
				start = '';
			}
		}
		if (start) sentences.push(start.trim());
	}
	return sentences;
}

/** Words of a text. "A&E", "half-way", "1,000" and "doctor's" are one word each. */
export const wordsOf = (text: string): string[] =>
	text.match(/[\p{L}\p{N}]+(?:['’&.,-][\p{L}\p{N}]+)*/gu) ?? [];
