import type { Group } from '../../triage/index.ts';

/** What stands around the boxes of one list. `none` repeats the key words: silence is never safe. */
export interface PartWords {
	id: Group;
	title: string;
	/** Class that gives the heading its shape. */
	shape?: 'ambulance' | 'today' | 'soon';
	help: string;
	none: string;
}

/** In the order in which they are asked. Age stands between the first and the second. */
export const PARTS: readonly PartWords[] = [
	{
		id: 'emergency',
		title: 'Emergency signs',
		shape: 'ambulance',
		help: 'Tick what you have. One tick is enough: the answer shows at once.',
		none: 'no chest pain, no trouble breathing, no sudden very bad pain, no fainting, no stroke sign, no weak or numb legs, no new trouble peeing or pooing, no serious accident, no bleeding, no harm to myself and no thought that I might end my life',
	},
	{
		id: 'under-18',
		title: 'Under 18',
		help: 'Fill this in with a parent or carer if you can.',
		none: 'not under 5, no fever, no weight loss, no pain at night, no limp, no curve, no stiff mornings',
	},
	{
		id: 'today',
		title: 'Signs for today',
		shape: 'today',
		help: 'Tick all that you have.',
		none: 'no new pain that nobody checked, no fever, no weight loss, no pain worse at night, no numb or weak parts, no change of shape, no fall, no swollen leg',
	},
	{
		id: 'about-you',
		title: 'About you',
		help: 'These are no warning signs. Together with a sign, some of them call for faster help.',
		none: 'no cancer, no weaker bones, no weak defences, no blood thinners, no pregnancy, no clot, no fall or cracking lately',
	},
	{
		id: 'the-pain',
		title: 'The pain',
		help: 'How it started, and what came with it.',
		none: 'not sudden, not worse over hours, no stiff mornings, no bruise, no yellow skin',
	},
	{
		id: 'soon',
		title: 'Signs to be seen soon',
		shape: 'soon',
		help: 'What has gone on for a while.',
		none: 'nothing unchecked that goes on for weeks or comes back, not getting worse, no stiffness that stops daily life, no tingling, no long cough, no low mood',
	},
];

/** Clusters of signs.yaml that share a heading here, or have a plainer one. */
const HEADINGS: Record<string, string> = {
	'heart-and-aorta': 'Chest, heart and breathing',
	'breathing-and-clots': 'Chest, heart and breathing',
	injury: 'After an injury or cracking',
	'head-and-neck': 'Head, face, speech',
	infection: 'Very ill',
	'tummy-and-bleeding': 'Tummy and bleeding',
	pregnancy: 'Pregnancy',
	'heart-clots-pregnancy': 'Heart, clots, pregnancy',
	'heart-lungs-leg': 'Heart, lungs, leg',
	'eyes-medicines-safety': 'Eyes, medicines, safety',
	'this-pain': 'This pain',
	other: 'Arm, cough, tummy, mood, medicine',
};

export const headingOf = (cluster: string, usual: (id: string) => string) =>
	HEADINGS[cluster] ?? usual(cluster);

/** Clusters where "Not sure?" is no tick but a call (red-flags law 5). */
export const CALL_IF_UNSURE: readonly string[] = ['legs', 'bladder-and-bowel'];
