/** Units everywhere: seconds, days, counts. `limit` is never exceeded; `start` is the first day. */
export type Span = { start: number; limit: number };

/** What one counted thing is called. Needed where the first noun of `oneIs` is not it. */
export type Noun = { one: string; many: string };

export type Work =
	| {
			by: 'repeats';
			count: Span;
			oneIs: string;
			noun?: Noun | undefined;
			seconds: { go: number; hold?: Span | undefined; back: number };
	  }
	| {
			by: 'hold';
			seconds: Span;
			count: Span;
			rest: number;
			oneIs: string;
			noun?: Noun | undefined;
	  }
	| { by: 'breaths'; count: Span; in: number; out: number }
	| {
			by: 'time';
			seconds: Span;
			breath?: { in: number; out: number } | undefined;
			checkAt?: number[] | undefined;
			untilTired?: true | undefined;
	  };

export type Block = {
	/** Required when there are several blocks. */
	name?: string | undefined;
	/** The steps shown while this block counts, 1-based, both included. */
	steps: [first: number, last: number];
	work: Work;
	/** With sides, every count is per side. */
	sides?: 'one-then-other' | 'alternate' | undefined;
	/** The whole work is done at each place. `word` is singular: "spot", "place on your back". */
	places?: { word: string; count: Span } | undefined;
};

export type Often =
	| {
			timesADay: Span;
			daysAWeek: { min: number; max: number };
			hoursBetween?: number | undefined;
	  }
	| { everyMinutesOfSitting: { min: number; max: number } };

export type Growing = 'count' | 'seconds' | 'sets' | 'places';

export type BuildUp = { what: Growing; add: number; everyDays: number } | { none: string };

export type Dose = {
	blocks: [Block, ...Block[]];
	sets: Span;
	restBetweenSets: number;
	often: Often;
	buildUp: BuildUp;
	capMinutes?: number | undefined;
	course?: { weeks: number } | undefined;
	weeklyTarget?: { minutes: number } | undefined;
	basis: 'trial' | 'guideline' | 'consensus';
};
