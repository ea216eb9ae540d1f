import type { Block, Noun, Span } from './types.ts';

export type Amount = { number: string; noun: string };

export function pluralise(word: string): string {
	if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return `${word}s`;
}

export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function joinList(parts: string[]): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export function countOf(number: number, noun: Noun): string {
	return `${number} ${number === 1 ? noun.one : noun.many}`;
}

export const SECOND: Noun = { one: 'second', many: 'seconds' };
export const MINUTE: Noun = { one: 'minute', many: 'minutes' };
export const HOUR: Noun = { one: 'hour', many: 'hours' };
export const SET: Noun = { one: 'set', many: 'sets' };

/** "spot" and "spots", "place on your back" and "places on your back". */
export function namePlace(word: string): Noun {
	return { one: word, many: word.replace(/^\S+/, pluralise) };
}

/** What is counted, and `is`: what one of it consists of. Timed work counts nothing. */
export function nameUnit(block: Block): Noun & { is?: string } {
	const { work } = block;
	if (work.by === 'time') return { one: 'time', many: 'times' };
	if (work.by === 'breaths') {
		const is = `in for ${countOf(work.in, SECOND)}, out for ${countOf(work.out, SECOND)}`;
		return { one: 'breath', many: 'breaths', is };
	}
	if (work.noun) return { ...work.noun, is: work.oneIs };
	const [, one, rest] = /^one ([a-z-]+)(.*)$/.exec(work.oneIs) ?? [];
	if (one === undefined || rest === undefined)
		return { one: 'time', many: 'times', is: work.oneIs };
	const noun = widen(one, block.name);
	if (rest === '') return noun;
	if (rest.startsWith(' of '))
		return { ...noun, is: `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}${rest}` };
	return { ...noun, is: /^(,| and )/.test(rest) ? one + rest : rest.trim() };
}

/** "roll" in a block called "shoulder rolls" is a shoulder roll. */
function widen(one: string, name: string | undefined): Noun {
	const many = pluralise(one);
	if (!name?.endsWith(` ${many}`)) return { one, many };
	return { one: name.slice(0, -many.length) + one, many: name };
}

/** Minutes where they come out whole, or at a half from 2 up; otherwise seconds. */
export function amountOfTime(seconds: number): Amount {
	const whole = Math.floor(seconds / 60);
	if (seconds >= 60 && seconds % 60 === 0) {
		return { number: String(whole), noun: whole === 1 ? MINUTE.one : MINUTE.many };
	}
	if (seconds >= 120 && seconds % 30 === 0) return { number: `${whole}½`, noun: MINUTE.many };
	return { number: String(seconds), noun: seconds === 1 ? SECOND.one : SECOND.many };
}

export function sayTime(seconds: number): string {
	const { number, noun } = amountOfTime(seconds);
	return `${number} ${noun}`;
}

/** "4 to 10 turns"; "5 turns" where nothing grows. */
export function sayRange(span: Span, noun: Noun): string {
	if (span.start === span.limit) return countOf(span.start, noun);
	return `${span.start} to ${span.limit} ${noun.many}`;
}

/** "5 to 20 minutes", "15 seconds to 1 minute". */
export function sayTimeRange(span: Span): string {
	const [start, limit] = [amountOfTime(span.start), amountOfTime(span.limit)];
	if (span.start === span.limit) return sayTime(span.start);
	const sameUnit = start.noun.startsWith('minute') === limit.noun.startsWith('minute');
	return `${sameUnit ? start.number : sayTime(span.start)} to ${sayTime(span.limit)}`;
}
