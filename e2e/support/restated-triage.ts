/**
 * What the checklist must answer, written a second time by hand from the laws, signs.yaml and
 * triage-rules.yaml. It reads neither those files nor src/triage, so that a slip in one of the two
 * shows as a difference. Change a level or a rule there: change it here too, from the facts.
 */

export interface RestatedAnswers {
	readonly ticked: readonly string[];
	/** Groups whose own "None of these" is ticked. */
	readonly none: readonly string[];
}

export interface Restated {
	readonly level: 'unfinished' | 'self-care' | Exclude<Rung, 'nothing'>;
	/** What the ticks say, whether or not every group was answered. */
	readonly soFar: Rung;
	readonly route: Route | undefined;
	readonly within: string | undefined;
	/** Technique codes in no special order. */
	readonly allows: readonly string[] | 'all';
}

export type Rung = 'nothing' | 'soon' | 'check-first' | 'today' | 'emergency';
export type Route = 'emergency-department' | 'ambulance';
/** True if one or more of the ids is ticked. */
type Ticked = (...ids: readonly string[]) => boolean;

// ---------- The signs ----------
const ambulance =
	'E01 E02 E03 E04 E05 E06 E14 E15 E16 E17 E18 E19 E20 E22 E23 E24 E25 E26 E27 E28 E29 E30 E31 E32 E33 E34 E35';
const emergencyDepartment = 'E07 E08 E09 E10 E11 E12 E13 E21 E36 E37';
const todayNow = 'U17 U30 U31 U32';
const todayAtAll =
	'U01 U02 U04 U05 U06 U07 U08 U09 U10 U11 U12 U13 U14 U15 U16 U18 U19 U20 U21 U22 U23 U24 U25 U26 U27 U28 U29 U33 U34 U35 U36 ' +
	'C01 C02 C03 C04 C05 C06 C07';
const checkFirst = 'N01';
const soonFewDays = 'S06 S14 S16';
const soonOneWeek = 'S01 S02 S03 S04 S09 S12 S15 S17';
const soonTwoWeeks = 'S05 S07 S08 S10 C08 C09 C10';
const soonNoRush = 'S11';

// ---------- The groups ----------
const soonGroup = 'S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12 S14 S15 S16 S17'.split(' ');
const under18 = 'C01 C02 C03 C04 C05 C06 C07 C08 C09 C10'.split(' ');
const aboutYou =
	'Y01 Y02 Y03 Y04 Y05 Y06 Y07 Y08 Y09 Y10 Y11 Y12 Y13 Y14 Y15 Y16 Y17 Y18 Y19 Y20 Y21 Y22 Y23'.split(
		' ',
	);
const thePain = 'D01 D03 D05 D07 D08 D09 D10 D11 D12 D13 D14'.split(' ');

/** The ticks that answer a group: all of it but its follow-ups, which not every reader sees. Those of an age stand in the list. */
const answeredBy: Readonly<Record<string, readonly string[]>> = {
	emergency:
		'E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14 E15 E16 E17 E18 E19 E20 E21 E22 E23 E24 E25 E26 E27 E28 E32 E33 E34 E36'.split(
			' ',
		),
	today:
		'U01 N01 U02 U04 U06 U07 U08 U10 U11 U12 U13 U14 U15 U16 U18 U19 U23 U24 U25 U26 U28 U29 U30 U31 U34 U35 U36'.split(
			' ',
		),
	soon: 'S01 S02 S15 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12 S14 S16 S17'.split(' '),
	// The age choices Y01 to Y04 are a question of their own, before this one: they do not answer it.
	'about-you': aboutYou.slice(4),
	'the-pain': 'D01 D03 D05 D07 D08'.split(' '),
};

// ---------- Levels as one number: the ladder, lowest first ----------
export interface Step {
	readonly rung: Rung;
	readonly within?: string;
	readonly route?: Route;
}
export const ladder: readonly Step[] = [
	{ rung: 'nothing' },
	{ rung: 'soon', within: 'no rush' },
	{ rung: 'soon', within: '2 weeks' },
	{ rung: 'soon', within: '1 week' },
	{ rung: 'soon', within: 'a few days' },
	{ rung: 'check-first', within: 'today' },
	{ rung: 'today', within: 'today' },
	{ rung: 'today', within: 'a few hours' },
	{ rung: 'today', within: 'now' },
	{ rung: 'emergency', within: 'now', route: 'emergency-department' },
	{ rung: 'emergency', within: 'now', route: 'ambulance' },
];
const NO_RUSH = 1;
const ONE_WEEK = 3;
const TODAY = 6;
const FEW_HOURS = 7;
const NOW = 8;
const DEPARTMENT = 9;
const AMBULANCE = 10;

const levelOf = new Map<string, number>();
for (const [step, ids] of [
	[NO_RUSH, soonNoRush],
	[2, soonTwoWeeks],
	[ONE_WEEK, soonOneWeek],
	[4, soonFewDays],
	[5, checkFirst],
	[TODAY, todayAtAll],
	[NOW, todayNow],
	[DEPARTMENT, emergencyDepartment],
	[AMBULANCE, ambulance],
] as const)
	for (const id of ids.split(' ')) levelOf.set(id, step);

// ---------- Combinations ----------
const count = (...facts: readonly boolean[]) => facts.filter(Boolean).length;

/** The highest step of every rule that fires, 0 if none does. */
function stepOfRules(has: Ticked): number {
	const painful = has(...thePain);
	// A sign that asks for the fact too counts for the fact.
	const cancer = has('Y05', 'U05');
	const weakBones = has('Y06', 'Y07');
	const bleedsEasily = has('Y10', 'U20');
	const pregnancy = has('Y11', 'E22', 'E29', 'U17', 'U33');
	const fusedSpine = has('Y14', 'U21');
	const looseNeck = has('Y15', 'U22');
	const sickleCell = has('Y16', 'U32');
	const clotRisk = cancer || pregnancy || has('Y13');
	const newPain = has('U01', 'N01');
	const chestOrBackPain = newPain || has('U14', 'U19', 'U25', 'D01', 'D03');
	const breathOrBlood = has('U15', 'U34');
	// Signs of the under-18 group (C02 to C04) count as their twins for everyone.
	const fever = has('U02', 'C02');
	const fall = has('Y20', 'U21');
	const fallOrBlow = fall || has('U23');
	const armOrBelt = has('U10', 'U12');
	const cordSign = has('E07', 'E08', 'E09', 'E10', 'E11', 'E12', 'E13', 'E21', 'E37');

	const K01 = cancer && armOrBelt;
	const K03 = fever && has('U10', 'U12', 'Y17');
	const K19 =
		has('D03') &&
		(fever ||
			armOrBelt ||
			has('U05', 'U08', 'U13', 'U14', 'U18', 'U19', 'U20', 'U21', 'U26', 'U27'));
	const K25 = bleedsEasily && (armOrBelt || (has('D01') && has('U14')));
	const K28 = looseNeck && has('U10') && has('D10', 'U22');

	const K08 = (has('U19', 'U24', 'U25') && clotRisk) || (has('U24') && chestOrBackPain);
	const K08b = (breathOrBlood || has('E36')) && (has('U24') || clotRisk);
	const K42 =
		((breathOrBlood || has('E36')) &&
			(chestOrBackPain || has('U07', 'U13', 'U20', 'U26', 'S04'))) ||
		(has('E36', 'U15') && has('U34'));
	const K43 = has('U16') && has('U07', 'S04', 'D03');
	const K09 = has('Y12') && has('D01', 'U14');
	const K15 = (has('U27') && has('D01', 'D03', 'D11', 'U14', 'U10')) || (has('Y18') && has('D11'));
	const K24 = pregnancy && has('D01', 'U14');
	const K26 = sickleCell && (fever || breathOrBlood || has('U19', 'U25'));
	const K27 =
		fusedSpine && (fallOrBlow || has('D01')) && (cordSign || armOrBelt || has('U11', 'S06'));
	const K45 = fusedSpine && fallOrBlow && (newPain || has('U06', 'U07', 'U14'));
	const K29 = has('D11') && has('U29', 'S15');
	const K37 = fallOrBlow && (cordSign || has('E36'));
	const K37b = fallOrBlow && (K01 || K03 || K19 || K25 || K28);
	const K40 = has('D14') && (fever || has('U13', 'U18'));
	const K41 = has('Y19') && (cordSign || armOrBelt || has('U15', 'U19', 'U25', 'U34'));
	if (
		K08 ||
		K08b ||
		K09 ||
		K15 ||
		K24 ||
		K26 ||
		K27 ||
		K29 ||
		K37 ||
		K37b ||
		K40 ||
		K41 ||
		K42 ||
		K43 ||
		K45
	)
		return AMBULANCE;
	const K44 = has('Y08', 'Y09') && has('U10', 'U12');
	if (K01 || K03 || K19 || K25 || K28 || K44) return DEPARTMENT;

	const K02b = cancer && has('D03', 'U07', 'C04', 'U08', 'U14', 'U26');
	const K09b = has('Y12') && newPain;
	const K18 = has('U11') && (has('D09', 'Y08') || pregnancy);
	const K30 = has('U18') && (has('Y08') || pregnancy);
	if (K02b || K09b || K18 || K30) return NOW;

	const K32 = count(fever, has('U04', 'C03'), has('U05'), has('U06'), has('U07', 'C04')) >= 2;
	if (K32) return FEW_HOURS;

	const K02 = cancer && (newPain || has('U05', 'S01', 'S02', 'S03', 'S04', 'S17'));
	const K04 = has('Y08', 'Y09') && (newPain || has('U14', 'S04'));
	const K06 =
		count(has('Y04'), weakBones, fall, has('D07')) >= 2 &&
		(newPain || painful || has('S01', 'S02', 'S03', 'S04', 'S17', 'S05'));
	const K17 = has('S10') && has('D12');
	const K23 = has('N01') && (painful || has(...soonGroup) || has(...aboutYou) || has(...under18));
	const K27b = fusedSpine && (fallOrBlow || has('D01'));
	const K31 = has('Y19') && has('D13');
	const K35 = weakBones && has('D01');
	const K38 = has('D03', 'D08', 'D09', 'D11', 'D14');
	if (K02 || K04 || K06 || K17 || K23 || K27b || K31 || K35 || K38) return TODAY;

	const K39 = painful;
	if (K39) return ONE_WEEK;
	const K36 = has('Y01');
	return K36 ? NO_RUSH : 0;
}

// ---------- What a result still allows (red-flags.md, section 3) ----------
const calm = ['T22', 'T23', 'X10'];
const calmAndMoves = [...calm, 'T03', 'X08', 'X09', 'X11'];
const checkFirstMoves = ['X10', 'X11', 'T03', 'X08', 'T22', 'T23', 'T09'];

/** Only what every soon sign and K36, K39 allow. */
function allowedSoon(has: Ticked): readonly string[] {
	if (has('Y01', 'C08', 'C09', 'C10')) return [];
	const strict =
		has('S01', 'S02', 'S04', 'S05', 'S08', 'S09', 'S10', 'S14', 'S15', 'S16', 'S17') ||
		has(...thePain);
	return strict ? calm : calmAndMoves;
}

// ---------- The answer ----------
export function restate({ ticked, none }: RestatedAnswers): Restated {
	const ticks = new Set(ticked);
	const has: Ticked = (...ids) => ids.some((id) => ticks.has(id));

	let step = stepOfRules(has);
	for (const id of ticked) step = Math.max(step, levelOf.get(id) ?? 0);
	const { rung, route, within } = ladder[step] as Step;
	if (rung === 'today' || rung === 'emergency')
		return { level: rung, soFar: rung, route, within, allows: [] };

	const answered = (group: string) => none.includes(group) || has(...(answeredBy[group] ?? []));
	const finished =
		Object.keys(answeredBy).every(answered) &&
		(!has('Y01') || none.includes('under-18') || has(...under18));
	// No result, so nothing is offered: silence is never safe.
	if (!finished) return { level: 'unfinished', soFar: rung, route, within, allows: [] };
	if (rung === 'nothing') return { level: 'self-care', soFar: rung, route, within, allows: 'all' };
	const allows = rung === 'soon' ? allowedSoon(has) : checkFirstMoves;
	return { level: rung, soFar: rung, route, within, allows };
}
