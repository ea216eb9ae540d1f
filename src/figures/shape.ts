/**
 * A small strict validator for plain data (what a YAML reader returns). Every message names the
 * field, says what was found and what to write. The TypeScript types are inferred from the shapes.
 */

export interface Complaint {
	/** The field, like `arms.R.bend`. */
	readonly field: string;
	readonly message: string;
}

export interface Kind<T> {
	/** What to write here, in words. */
	readonly wants: string;
	readonly check: (value: unknown, field: string, found: Complaint[]) => void;
	/** Never set: carries the type. */
	readonly type?: T;
}

export type TypeOf<K> = K extends Kind<infer T> ? T : never;
type Fields = Readonly<Record<string, Kind<unknown>>>;
type Required<F extends Fields> = { readonly [K in keyof F]: TypeOf<F[K]> };
type Optional<F extends Fields> = { readonly [K in keyof F]?: TypeOf<F[K]> | undefined };

export function show(value: unknown): string {
	if (value === undefined) return 'nothing';
	const text = JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function kind<T>(wants: string, fits: (value: unknown) => boolean): Kind<T> {
	return {
		wants,
		check(value, field, found) {
			if (!fits(value)) {
				found.push({ field, message: `found ${show(value)}; write ${wants}` });
			}
		},
	};
}

const isNumber = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value);

export const number = (unit: string, low: number, high: number): Kind<number> =>
	kind(`a number of ${unit} from ${low} to ${high}`, (v) => isNumber(v) && v >= low && v <= high);

export const flag: Kind<boolean> = kind('true or false', (v) => typeof v === 'boolean');

export const word: Kind<string> = kind(
	'a name in lower case with hyphens',
	(v) => typeof v === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(v),
);

export const oneOf = <const T extends string>(choices: readonly T[]): Kind<T> =>
	kind(`one of ${choices.join(', ')}`, (v) => (choices as readonly unknown[]).includes(v));

export const vector: Kind<readonly [number, number, number]> = kind(
	'three numbers, like [1, 0, 0]',
	(v) => Array.isArray(v) && v.length === 3 && v.every(isNumber),
);

/** A direction: three numbers, any length but nought. */
export const direction: Kind<readonly [number, number, number]> = kind(
	'a direction, like [1, 0, 0], not [0, 0, 0]',
	(v) => Array.isArray(v) && v.length === 3 && v.every(isNumber) && v.some((n) => n !== 0),
);

export const pairOf = <T extends string>(item: Kind<T>): Kind<readonly [T, T]> => ({
	wants: 'a pair of names, like [foreR, torso]',
	check(value, field, found) {
		if (!Array.isArray(value) || value.length !== 2) {
			found.push({ field, message: `found ${show(value)}; write ${this.wants}` });
			return;
		}
		value.forEach((entry, i) => item.check(entry, `${field}[${i}]`, found));
	},
});

export const list = <T>(item: Kind<T>): Kind<readonly T[]> => ({
	wants: `a list, each ${item.wants}`,
	check(value, field, found) {
		if (!Array.isArray(value)) {
			found.push({ field, message: `found ${show(value)}; write ${this.wants}` });
			return;
		}
		value.forEach((entry, i) => item.check(entry, `${field}[${i}]`, found));
	},
});

/** Tries the first kind that could fit by outward form: a list, a map or a plain value. */
export const either = <A, B>(
	fitsFirst: (value: unknown) => boolean,
	a: Kind<A>,
	b: Kind<B>,
): Kind<A | B> => ({
	wants: `${a.wants}, or ${b.wants}`,
	check(value, field, found) {
		(fitsFirst(value) ? a : b).check(value, field, found);
	},
});

/**
 * A map with these fields and no others. `null` is let through for an optional field: it takes
 * away what the pose under `from` had set (see merge.ts).
 */
export function object<R extends Fields, O extends Fields>(
	wants: string,
	required: R,
	optional: O,
): Kind<Required<R> & Optional<O>> {
	const names = [...Object.keys(required), ...Object.keys(optional)];
	return {
		wants,
		check(value, field, found) {
			if (!isPlain(value)) {
				found.push({ field, message: `found ${show(value)}; write ${wants}` });
				return;
			}
			const prefix = field === '' ? '' : `${field}.`;
			for (const key of Object.keys(value)) {
				if (names.includes(key)) continue;
				const message = `unknown field; write one of ${names.join(', ')}`;
				found.push({ field: prefix + key, message });
			}
			for (const [key, entry] of Object.entries(required)) {
				entry.check(value[key], prefix + key, found);
			}
			for (const [key, entry] of Object.entries(optional)) {
				if (value[key] === undefined || value[key] === null) continue;
				entry.check(value[key], prefix + key, found);
			}
		},
	};
}

type Variants = Readonly<Record<string, Kind<object>>>;
type Variant<V extends Variants> = {
	[K in keyof V]: { readonly type: K } & TypeOf<V[K]>;
}[keyof V];

/** A map whose `type` says which other fields it has. */
export function variant<V extends Variants>(variants: V): Kind<Variant<V>> {
	const names = Object.keys(variants).join(', ');
	return {
		wants: `a map with a type: one of ${names}`,
		check(value, field, found) {
			if (!isPlain(value)) {
				found.push({ field, message: `found ${show(value)}; write ${this.wants}` });
				return;
			}
			const { type, ...rest } = value;
			const shape = typeof type === 'string' ? variants[type] : undefined;
			if (shape) shape.check(rest, field, found);
			else
				found.push({
					field: `${field}.type`,
					message: `unknown prop ${show(type)}; write one of ${names}`,
				});
		},
	};
}
