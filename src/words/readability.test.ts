import { expect, test } from '@playwright/test';
import { keptWords, readability, sentencesOf, wordsOf } from './index.ts';
import { isKept } from './kept-words.ts';
import { syllablesOf } from './readability.ts';

const splits: [name: string, text: string, sentences: string[]][] = [
	['two sentences', 'Sit tall. Turn left.', ['Sit tall.', 'Turn left.']],
	['a question', 'Not sure? Call now!', ['Not sure?', 'Call now!']],
	['lines', 'How to do it\nyou bounce', ['How to do it', 'you bounce']],
	['a decimal number', 'It was 0.5 points better.', ['It was 0.5 points better.']],
	['a number first', 'Start small. 5 is enough.', ['Start small.', '5 is enough.']],
	['an abbreviation', 'Ask Dr. Lee first.', ['Ask Dr. Lee first.']],
	['an answer of one word', 'Is it a risk? No. Keep on.', ['Is it a risk?', 'No.', 'Keep on.']],
	['a quotation', 'Say “I fell.” Then wait.', ['Say “I fell.”', 'Then wait.']],
	['a colon', 'Stop if: it hurts.', ['Stop if: it hurts.']],
	['no words', '…', []],
];
for (const [name, text, sentences] of splits)
	test(`sentences: ${name}`, () => {
		expect(sentencesOf(text)).toEqual(sentences);
	});

test('words are counted as a reader counts them', () => {
	expect(wordsOf('A&E, half-way: 1,000 of the doctor’s 2.5 turns – e.g. left')).toEqual([
		'A&E',
		'half-way',
		'1,000',
		'of',
		'the',
		'doctor’s',
		'2.5',
		'turns',
		'e.g',
		'left',
	]);
});

const syllables: [word: string, count: number][] = [
	['turn', 1],
	['shoulder', 2],
	['breathe', 1],
	['every', 2],
	['physiotherapist', 6],
	['10', 1],
	['1,000', 1],
];
for (const [word, count] of syllables)
	test(`"${word}" has ${count} syllables`, () => {
		expect(syllablesOf(word)).toBe(count);
	});

test('the grades are those of the formulas', () => {
	// 10 words, 2 sentences, 12 syllables, 0 long words.
	const plain = readability('Sit tall on the chair. Turn your shoulders left slowly.');
	expect(plain).toMatchObject({ words: 10, sentences: 2 });
	expect(plain.grade).toBeCloseTo(0.39 * 5 + 11.8 * 1.2 - 15.59, 5);
	expect(plain.smog).toBeCloseTo(3.1291, 4);
	// One word of three syllables in one sentence.
	expect(readability('Every animal sleeps.').smog).toBeCloseTo(1.043 * Math.sqrt(30) + 3.1291, 4);
});

test('a kept word counts for the length of its sentence and not for its syllables', () => {
	const kept = readability('Call an ambulance now.');
	expect(kept.words).toBe(4);
	expect(kept.grade).toBeCloseTo(0.39 * 4 + 11.8 - 15.59, 5);
	expect(kept.smog).toBeCloseTo(3.1291, 4);
});

test('nothing has no grade', () => {
	expect(readability('')).toEqual({ words: 0, sentences: 0, grade: 0, smog: 0 });
});

test('at most 40 words are kept, each with a reason', () => {
	const words = Object.keys(keptWords);
	expect(words.length).toBeLessThanOrEqual(40);
	for (const word of words) {
		expect(word).toMatch(/^[a-z]+$/);
		expect(keptWords[word]?.length).toBeGreaterThan(10);
	}
});

const kept: [word: string, is: boolean][] = [
	['Ambulance', true],
	['medicines', true],
	['emergencies', true],
	['aorta’s', true],
	['arthritis', true],
	['ambulances', true],
	['exercise', false],
	['mobility', false],
];
for (const [word, is] of kept)
	test(`"${word}" is ${is ? '' : 'not '}a kept word`, () => {
		expect(isKept(word)).toBe(is);
	});
