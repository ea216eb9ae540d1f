import type { z } from 'astro/zod';

export type Schema = z.core.$ZodType;
type Path = readonly PropertyKey[];
/** Inner shapes are read structurally: zod's own types do not say which kind a schema is. */
type Def = z.core.$ZodTypeDef & {
	innerType?: Schema;
	in?: Schema;
	out?: Schema;
	getter?: () => Schema;
	shape?: Record<string, Schema>;
	element?: Schema;
	items?: Schema[];
	options?: Schema[];
	discriminator?: string;
	entries?: Record<string, string>;
	values?: unknown[];
	format?: string;
};
const defOf = (schema: Schema) => schema._zod.def as Def;

/** The schema without what wraps it: optional, default, preprocess, transform. */
function unwrap(schema: Schema): Schema {
	const def = defOf(schema);
	if (def.type === 'pipe' && def.in && def.out)
		return unwrap(defOf(def.in).type === 'transform' ? def.out : def.in);
	if (def.type === 'lazy' && def.getter) return unwrap(def.getter());
	return def.innerType ? unwrap(def.innerType) : schema;
}

/** A union as its options, narrowed by the discriminator of the value where there is one. */
function options(schema: Schema, value: unknown): Schema[] {
	const bare = unwrap(schema);
	const { type, options: all, discriminator } = defOf(bare);
	if (type !== 'union' || !all) return [bare];
	const chosen =
		discriminator === undefined
			? []
			: all.filter((option) => {
					const literal = defOf(unwrap(option)).shape?.[discriminator];
					return literal && defOf(literal).values?.includes(memberOf(value, discriminator));
				});
	return (chosen.length ? chosen : all).flatMap((option) => options(option, value));
}

export function memberOf(value: unknown, key: PropertyKey): unknown {
	return typeof value === 'object' && value !== null
		? (value as Record<PropertyKey, unknown>)[key]
		: undefined;
}

export const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((at, key) => memberOf(at, key), value);

/** Every schema that may stand at a path of a value: several where a union leaves a choice. */
export function schemasAt(schema: Schema, path: Path, value: unknown): Schema[] {
	const here = options(schema, value);
	const [key, ...rest] = path;
	if (key === undefined) return here;
	return here.flatMap((option) => {
		const { shape, element, items } = defOf(option);
		const next = shape ? shape[String(key)] : (element ?? items?.[Number(key)]);
		return next ? schemasAt(next, rest, memberOf(value, key)) : [];
	});
}

export const fieldsOf = (of: Schema[]) => [
	...new Set(of.flatMap((schema) => Object.keys(defOf(schema).shape ?? {}))),
];

const isRequired = (schema: Schema) => schema._zod.optin !== 'optional';

interface Limits {
	minimum?: number;
	maximum?: number;
	/** What the schema's author says of the pattern, in words for the writer of an entry. */
	pattern?: string;
}

function limitsOf(schema: Schema): Limits {
	const limits: Limits = {};
	for (const check of schema._zod.def.checks ?? []) {
		const { error, ...def } = check._zod.def as z.core.$ZodCheckDef & Limits;
		if (def.minimum !== undefined) limits.minimum = def.minimum;
		if (def.maximum !== undefined) limits.maximum = def.maximum;
		const words = def.check === 'string_format' ? error?.({} as never) : undefined;
		if (typeof words === 'string') limits.pattern = words.replace(/^write /, '');
	}
	return limits;
}

/** "4 to 7 entries", or nothing without limits. */
function lengths({ minimum, maximum }: Limits, unit: string): string {
	if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum} ${unit}`;
	if (minimum !== undefined) return `${minimum} or more ${unit}`;
	return maximum === undefined ? '' : `at most ${maximum} ${unit}`;
}

/** What belongs at a schema, for an author: "text of 20 to 320 characters". */
export function describe(schema: Schema): string {
	const bare = unwrap(schema);
	const { type, shape, element, items, entries, values, format, options: choices } = defOf(bare);
	const limits = limitsOf(bare);
	switch (type) {
		case 'string': {
			if (format === 'date') return 'a day as 2026-11-24';
			const length = lengths(limits, 'characters');
			return limits.pattern ?? (length ? `text of ${length}` : 'text');
		}
		case 'number':
			return 'a number';
		case 'boolean':
			return 'true or false';
		case 'enum':
			return `one of ${Object.values(entries ?? {}).join(', ')}`;
		case 'literal':
			return (values ?? []).join(' or ');
		case 'array': {
			const length = lengths(limits, 'entries');
			const each = element ? describe(element).replace(/^the field/, 'with the field') : 'a value';
			return `a list${length && ` of ${length}`}, each ${each}`;
		}
		case 'tuple':
			return `a list of ${items?.length ?? 0}: ${(items ?? []).map(describe).join(', ')}`;
		case 'object': {
			const needed = Object.entries(shape ?? {}).filter(([, field]) => isRequired(field));
			const names = (needed.length ? needed : Object.entries(shape ?? {})).map(([name]) => name);
			return `the ${names.length > 1 ? 'fields' : 'field'} ${names.join(', ')}`;
		}
		case 'union':
			return (choices ?? []).map(describe).join(', or ');
		default:
			return 'a value';
	}
}
