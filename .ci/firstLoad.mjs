// What a first visit fetches before the map paints, read from the build's manifest, without a browser: the entry, the
// screen of a plan and its map, with all they import. Fails above the budget. `npm run first-load`, after a build.
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** kB (1000 bytes), gzip -9. Wanted: 480. */
const budget = 516;

/** What is asked for by itself before the map paints; everything else comes later. */
const starts = ['index.html', 'src/app/PlanScreen.tsx', 'src/map/createPlanMap.ts'];

/** The files of the manifest that these parts fetch, style sheets too. A part may stand in a file of several. */
export function filesOf(manifest, parts) {
  const files = new Set();
  const seen = new Set();
  const walk = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`The manifest has no ${key}: is it still loaded by itself?`);
    if (seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    for (const file of chunk.css ?? []) files.add(file);
    for (const next of chunk.imports ?? []) walk(next);
  };
  for (const part of parts) walk(part);
  return [...files].filter((file) => /\.(js|css)$/.test(file));
}

function main(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const sizes = filesOf(manifest, starts)
    .map((file) => [file, gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1000])
    .sort((a, b) => b[1] - a[1]);
  for (const [file, size] of sizes) console.log(`${size.toFixed(1).padStart(7)} kB  ${file}`);
  const sum = sizes.reduce((all, [, size]) => all + size, 0);
  const words = `${sum.toFixed(1)} kB in ${sizes.length} files before the map paints; budget ${budget} kB`;
  console.log(words);
  return sum <= budget ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv[2] ?? process.env.SITE_FOLDER ?? 'dist');
}
