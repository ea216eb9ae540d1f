interface Range {
	min: number;
	max: number;
}

const range = ({ min, max }: Range) => (min === max ? `${min}` : `${min} to ${max}`);

/** Ranges in words: "once a day", "1 to 3 times a day", "2 to 7 days a week". */
export const inWords = {
	timesADay: (r: Range) => (r.max === 1 ? 'once a day' : `${range(r)} times a day`),
	daysAWeek: (r: Range) => (r.min === 7 ? 'every day' : `${range(r)} days a week`),
};

export const uncapitalise = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
export const capitalise = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A line of data as a sentence: capital first, full stop last. */
export const sentence = (text: string) => `${capitalise(text).replace(/[.]$/, '')}.`;
