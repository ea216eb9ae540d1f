import type { ProseKind } from './prose.ts';

/** A word or phrase that the site does not use, and what to write. */
export interface Ban {
	readonly find: RegExp;
	readonly write: string;
	/** A claim: fine in a question, and where the sentence denies it before it comes. */
	readonly claim?: true;
	/** Fine in a sentence, or with the next one, that fits this. */
	readonly unless?: RegExp;
	/** Only in these kinds of text. */
	readonly only?: readonly ProseKind[];
}

/** A sentence says what "slowly" looks like, by a number or a picture; or tells how something came. */
const SHOWN =
	/\d\s*(?:to\s*\d+\s*)?(?:seconds?|breaths?|minutes?)\b|\bso (?:that|\w+ that)\b|\bas if\b|\benough (?:that|to)\b|\b(?:came on|comes on|coming on|breathes|breathing) slowly\b|\bslowly (?:become|became|got|gets|getting)\b/i;

export const bannedWords: readonly Ban[] = [
	// What evidence.md rules out: claims.
	{
		find: /\b(?:re)?align(?:s|ed|ing|ment)?\b|\bmisalign\w*|\bsublux\w*/i,
		write: 'stiff, or moves less easily',
		claim: true,
	},
	{
		find: /\bout of place\b|\bback in(?:to)? place\b|\bpops? (?:it )?back in\b/i,
		write: 'stiff, or moves less easily',
		claim: true,
	},
	{
		find: /\binstant(?:ly)?\b|\bsay goodbye to\b|\bwith ease\b/i,
		write: 'may feel looser, or may ease',
	},
	{ find: /\b(?:cures?|cured|curing)\b/i, write: 'may ease', claim: true },
	{
		find: /\b(?:fix|fixes|fixing)\b/i,
		write: 'may ease, or help with (a band: fasten)',
		claim: true,
	},
	{
		find: /\breleas\w*\b.{0,30}\b(?:fascia|toxins?|tension|stress|knots?|muscles?)\b/i,
		write: 'press on the sore spot, or may feel looser',
		claim: true,
	},
	{
		find: /\bknots?\b/i,
		write: 'sore spot',
		claim: true,
		unless: /\b(?:band|towel|rope|sock|string|door|tie|tied|scarf)\b/i,
	},
	{
		find: /\bbreak(?:s|ing)? up\b/i,
		write: 'press on the sore spot',
		claim: true,
		unless: /\bsitting\b|\bthe day\b/i,
	},
	{ find: /\btoxins?\b|\bdetox\w*/i, write: 'nothing: leave it out', claim: true },
	{ find: /\bdecompress\w*/i, write: 'nothing: leave it out', claim: true },
	{
		find: /(?:^|[.:;,] (?:then |and )?|\b(?:then|now|how to) )crack (?:your|the)\b/i,
		write: 'move, and say that a pop may or may not come',
		claim: true,
		only: ['heading', 'paragraph', 'step', 'item'],
	},
	{
		find: /\b(?:poor|bad|good|correct|incorrect|perfect|proper) posture\b/i,
		write: 'change position',
		claim: true,
	},
	{
		find: /\b(?:is|are|was|completely|perfectly|totally|entirely|very|quite|generally) safe\b/i,
		write: '"usually fine if …", or "not well tested"',
		claim: true,
		unless: /\b(?:what|which|if it|whether it|whether this|if this|how) (?:is|are) safe\b/i,
	},
	{
		find: /\bharmless\b|\brisk-free\b/i,
		write: '"usually fine if …", or "not well tested"',
		claim: true,
	},
	{
		find: /\bproven?\b|\bproves\b/i,
		write: 'what was found: "One small study found …"',
		claim: true,
		unless: /\bproves nothing\b/i,
	},
	{ find: /\bpush through\b|\bno pain,? no gain\b/i, write: 'ease off', claim: true },
	{ find: /\binvest in\b|\breputable\b/i, write: 'nothing: leave it out' },
	{
		find: /\bmedically reviewed\b|\breviewed by (?:a|an|our)\b/i,
		write: '"Not yet checked by a clinician."',
		claim: true,
	},
	{ find: /\bmiracle\w*|\bhacks?\b|\bultimate(?:ly)?\b/i, write: 'nothing: leave it out' },
	{
		find: /\bworn[- ]out\b|\bwear and tear\b|\bcrunched\b|\bcrumbl\w+/i,
		write: 'stiff, sore or sensitive',
		claim: true,
	},
	// House words.
	{ find: /\bshould(?:n['’]t)?\b/i, write: 'what to do and why: "Breathe out as you turn."' },
	{
		find: /\b(?:gently|slowly)\b/i,
		write: 'what it looks like: "Take about 3 seconds to turn."',
		unless: SHOWN,
	},
	{ find: /\bsevere(?:ly)?\b/i, write: 'what it is like: "pain so bad you cannot sit still"' },
	{ find: /\bas (?:needed|tolerated|appropriate|required)\b/i, write: 'how much and when' },
	{ find: /\bnormally\b/i, write: 'usually' },
	{ find: /\boccur\w*/i, write: 'happen' },
	{ find: /\bexperienc(?:e|es|ing)\b/i, write: 'have, or get' },
	{ find: /\bdon['’]t\b/i, write: 'do not' },
	{
		find: /\bcan['’]t\b|\bwon['’]t\b|\b\w+n['’]t\b(?<!\b(?:do|should)n['’]t)/i,
		write: 'the two words in full: cannot, is not',
	},
	{ find: /\brotat(?:e|es|ed|ing|ion|ions)\b/i, write: 'turn' },
	{
		find: /\bextend(?:s|ing)? (?:your|the) (?:upper |mid )?(?:back|spine|chest)\b/i,
		write: 'lean back',
	},
	{ find: /(?<!\([^)]*)\bthoracic\b/i, write: '"upper back"; the medical word once, in brackets' },
	{ find: /\b(?:phone|ring|dial) (?:your|a|an|the|us|them|for|[0-9])/i, write: 'call' },
	{
		find: /\bseek (?:medical|urgent|immediate|professional)\b/i,
		write: 'whom to call, and how fast',
	},
	{
		find: /\b(?:elderly|over[- ]?\d0s|osteoporotics?|sufferers?)\b/i,
		write: '"people aged 50 or over", "people with osteoporosis"',
	},
	{ find: /\bclick here\b|\bread more\b/i, write: 'the destination' },
	{
		find: /\d+\s*°|°\s*[CF]\b|\b(?:Celsius|Fahrenheit)\b/i,
		write: 'what it feels like: "you feel hot and shivery"',
	},
	{ find: /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/, write: 'the day in full: 6 August 2026' },
	{ find: /\d+\s?[–—-]\s?\d+/, write: '"to" between the numbers: 5 to 8' },
];

const DENIED =
	/\b(?:not|no|never|nobody|nothing|none|neither|nor|cannot|without|myth|untrue|rather than)\b/i;

/** A phrase in double quotes is somebody else's: a search, a saying. */
const unquote = (text: string) => text.replace(/“[^”]*”|"[^"]*"/g, (all) => ' '.repeat(all.length));

export interface BannedWord {
	readonly word: string;
	readonly write: string;
}

/** @param next the sentence after it in the same piece, which may say what a word looks like. */
export function bannedIn(sentence: string, kind: ProseKind, next = ''): BannedWord[] {
	const own = unquote(sentence);
	return bannedWords.flatMap(({ find, write, claim, unless, only }) => {
		const match = find.exec(own);
		if (!match || (only && !only.includes(kind))) return [];
		if (claim && (/\?["”]?$/.test(own.trim()) || DENIED.test(own.slice(0, match.index)))) return [];
		if (unless?.test(`${own} ${next}`)) return [];
		return [{ word: match[0].replace(/^[.:;,]\s*/, '').trim(), write }];
	});
}
