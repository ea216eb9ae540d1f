const format = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** "2026-11-24" in full: "24 November 2026". */
export const inFull = (day: string) => format.format(new Date(`${day}T00:00:00Z`));
