/**
 * `npm run new -- technique <slug>`: writes a starting file that explains each field. It is a draft,
 * and its placeholders ("REPLACE: …") stop the build should anyone publish it as it is.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slugPattern } from '../src/schema/fields.ts';
import { today } from '../src/lib/settings.ts';

const kinds: Record<string, string> = {
	technique: 'techniques',
	precaution: 'precautions',
	'red-flag': 'red-flags',
	understand: 'understand',
	routine: 'routines',
};

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

const [kind = '', slug = ''] = process.argv.slice(2);
const folder = kinds[kind];
if (!folder)
	stop(
		`Found kind "${kind}". Write one of ${Object.keys(kinds).join(', ')}: npm run new -- technique wall-slide`,
	);
if (!slugPattern.test(slug))
	stop(
		`Found slug "${slug}". Write lower case letters, digits and hyphens: npm run new -- ${kind} wall-slide`,
	);

const root = join(import.meta.dirname, '..');
const file = join(root, 'src/content', folder, `${slug}.mdx`);
if (existsSync(file))
	stop(`src/content/${folder}/${slug}.mdx exists already. Choose another slug.`);

const words = slug.replaceAll('-', ' ');
const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const nextCheck = new Date(Date.parse(today) + 182 * 86_400_000).toISOString().slice(0, 10);
const template = readFileSync(join(root, 'scripts/templates', `${kind}.mdx`), 'utf8')
	.replaceAll('{{title}}', title)
	.replaceAll('{{today}}', today)
	.replaceAll('{{nextCheck}}', nextCheck);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template);
console.log(`Wrote src/content/${folder}/${slug}.mdx.
1. Replace every "REPLACE:" line. The comments say what belongs there.
2. See it: npm run dev, then http://localhost:4321/${folder}/${slug}/
3. Check it: npm run content && npm run words -- src/content/${folder}/${slug}.mdx
4. Publish it: write status: published.`);
