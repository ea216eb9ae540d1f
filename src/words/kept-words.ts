/**
 * Words that no plain word replaces. They are left out of the syllable counts of a reading grade,
 * and stay in the length of the sentence. At most 40; each says why it may stay.
 */
export const keptWords: Readonly<Record<string, string>> = {
	ambulance: 'the thing to call; every reader knows it',
	emergency: 'stands on the doors and in the numbers to call',
	department: 'second half of "emergency department", the name of the place',
	hospital: 'the name of the place',
	medicine: 'the word on the packet',
	operation: 'plainer than surgery, and there is nothing shorter',
	physiotherapist: 'the title of the person to ask',
	physiotherapy: 'the name of the service to ask for',
	clinician: 'in the line that says that none has checked the page',
	osteoporosis: 'the name of the condition that readers were given',
	arthritis: 'the name that readers were given',
	inflammatory: 'part of the name of a group of conditions',
	ankylosing: 'part of the name of a condition',
	spondylitis: 'part of the name of a condition',
	scoliosis: 'the name that readers were given',
	diabetes: 'the name that readers were given',
	epilepsy: 'the name that readers were given',
	angina: 'the name that readers were given',
	pneumonia: 'the name that readers were given',
	tuberculosis: 'the name that readers were given',
	myeloma: 'the name that readers were given',
	glaucoma: 'the name that readers were given',
	syndrome: 'part of the name of a condition',
	hypermobile: 'the name that readers were given',
	infection: 'the word that nurses and advice lines use',
	artery: 'named beside "blood vessel" where it has to be this one',
	aorta: 'the name of the body part in the emergency it stands for',
	chemotherapy: 'the name of the treatment',
	radiotherapy: 'the name of the treatment',
	steroid: 'the name of the medicine',
	antibiotic: 'the name of the medicine',
	paracetamol: 'the name of the medicine',
	ibuprofen: 'the name of the medicine',
	fentanyl: 'the name of the medicine',
	buprenorphine: 'the name of the medicine',
	pacemaker: 'the name of the device',
	defibrillator: 'the name of the device',
	pilates: 'the name of the method',
};

/** Abbreviations of four capitals or more that are names. */
export const keptAbbreviations: ReadonlySet<string> = new Set(['ACSM', 'COPD', 'NICE', 'RNOH']);

/** Whether a word, also in the plural or with a possessive ending, is one of the kept words. */
export function isKept(word: string): boolean {
	const bare = word.toLowerCase().replace(/['’]s?$/, '');
	return [bare, bare.replace(/s$/, ''), bare.replace(/es$/, ''), bare.replace(/ies$/, 'y')].some(
		(form) => Object.hasOwn(keptWords, form),
	);
}
