/** The data the package is given. Field meanings: the heads of signs.yaml and triage-rules.yaml. */
export type Urgency = 'none' | 'soon' | 'today' | 'emergency';
export type Route = 'emergency-department' | 'ambulance';
export type Within =
	'no rush' | '2 weeks' | '1 week' | 'a few days' | 'today' | 'a few hours' | 'now';
export type Group = 'emergency' | 'today' | 'soon' | 'under-18' | 'about-you' | 'the-pain';

/** What the function reads of a sign; a browser may be sent no more than this. */
export interface TriageSign {
	readonly id: string;
	readonly group: Group;
	readonly urgency: Urgency;
	readonly route?: Route | undefined;
	readonly within?: Within | undefined;
	readonly screen?: 'check-first' | undefined;
	readonly allows?: readonly string[] | undefined;
	readonly followUpOf?: readonly string[] | undefined;
	/** Signs that say in full what this one says in short: with one of them ticked it is no reason of its own. */
	readonly opens?: readonly string[] | undefined;
	readonly cluster?: string | undefined;
	readonly asks?: string | undefined;
}

export interface Sign extends TriageSign {
	readonly asks: string;
	readonly say: string;
	readonly lines?: readonly string[] | undefined;
	readonly help?: string | undefined;
	readonly who?: string | undefined;
	readonly why: string;
	readonly basis: string;
	readonly needsSignOff: boolean;
	readonly sources: readonly string[];
	readonly children: boolean;
	readonly note?: string | undefined;
	readonly watch?: unknown;
}

/** A name is a sign's id, or a group: any sign of it. There is no "not": ticks only ever raise. */
export type Condition =
	| string
	| { readonly all: readonly Condition[] }
	| { readonly any: readonly Condition[] }
	| { readonly atLeast: { readonly n: number; readonly of: readonly Condition[] } };

export interface TriageRule {
	readonly id: string;
	readonly when: Condition;
	readonly then: {
		readonly urgency: Urgency;
		readonly route?: Route | undefined;
		readonly within: Within;
	};
	readonly because?: string | undefined;
}

export interface Rule extends TriageRule {
	readonly because: string;
	readonly basis: string;
	readonly needsSignOff: boolean;
	readonly sources: readonly string[];
	readonly note?: string | undefined;
}

/** What "Self-care is reasonable" asks for: the only place where an empty answer counts. */
export interface SelfCare {
	readonly requires: {
		readonly noneOfThese: readonly string[];
		readonly answered: readonly string[];
		readonly notTicked: readonly string[];
		readonly noRuleFired: boolean;
	};
}

export interface TriageData<S extends TriageSign = TriageSign, R extends TriageRule = TriageRule> {
	readonly signs: readonly S[];
	readonly rules: readonly R[];
	readonly selfCare: SelfCare;
}

/** `ticked`: ids of signs. `none`: groups whose own "None of these" is ticked. */
export interface Answers {
	readonly ticked: readonly string[];
	readonly none: readonly string[];
}

/** What the ticks alone say, whether or not every question was answered. */
export type SoFar = 'nothing' | 'soon' | 'check-first' | 'today' | 'emergency';
export type Level = 'unfinished' | 'self-care' | Exclude<SoFar, 'nothing'>;
/** One of these is shown to the reader. */
export type Card = Exclude<Level, 'emergency'> | Route;

export interface Reason {
	readonly id: string;
	readonly kind: 'sign' | 'rule';
	/** The sign's `asks` or the rule's `because`; empty when the data came without words. */
	readonly text: string;
}

export interface TriageResult {
	readonly level: Level;
	readonly soFar: SoFar;
	readonly urgency: Urgency;
	readonly route?: Route;
	readonly within?: Within;
	/** Most urgent first, then in the order of the lists. */
	readonly reasons: readonly Reason[];
	/** Technique codes that may still be shown. */
	readonly allows: readonly string[] | 'all';
	readonly firedRules: readonly string[];
	/** Groups that were asked and left empty. */
	readonly unanswered: readonly Group[];
}
