import { ALL_NONE } from './checklist.ts';

/** Each result of the checklist, and boxes that lead to it, in the order of the page. */
export const STATES = {
	'nothing yet': [],
	ambulance: ['#sign-chest'],
	'emergency department': ['#sign-legs'],
	today: ['#none-emergency', '#sign-Y03', '#sign-U07', '#sign-U02'],
	'check first': [
		'#none-emergency',
		'#age-18-to-49',
		'#sign-N01',
		'#none-about-you',
		'#none-the-pain',
		'#none-soon',
	],
	soon: [
		'#none-emergency',
		'#sign-Y02',
		'#none-today',
		'#none-about-you',
		'#none-the-pain',
		'#sign-S05',
	],
	'self-care': ALL_NONE,
} as const;
