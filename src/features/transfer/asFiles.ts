import { membersOf } from '@/exchange/door/membersOf';
import { anyGeometryOfWkt } from '@/geo/wkt';

/** A file to read; `member`: which of several in an archive. */
export type Brought = { file: File; member?: string };

const baseOf = (name: string): string => name.replace(/\.[^.]+$/, '').toLowerCase();
const extensionOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** Files that belong to a Shapefile, beside its `.shp`. */
const parts: ReadonlySet<string> = new Set(['shp', 'dbf', 'shx', 'prj', 'cpg', 'sbn', 'sbx', 'qpj', 'qix']);

/** Well-known text, a shape on each line, as GeoJSON. */
const wktAsGeoJson = async (file: File): Promise<File> => {
  const text = await file.text();
  const [, srid] = /^\s*SRID=(\d+);/i.exec(text) ?? [];
  const features = text
    .split(/\r?\n/)
    .map((line) => anyGeometryOfWkt(line))
    .filter((geometry) => geometry !== undefined)
    .map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
  const crs = srid === undefined ? {} : { crs: { type: 'name', properties: { name: `EPSG:${srid}` } } };
  const name = `${file.name.replace(/\.wkt$/i, '')}.geojson`;
  return new File([JSON.stringify({ type: 'FeatureCollection', ...crs, features })], name);
};

/** The loose files of one Shapefile in one zip, as they are read. */
const zipped = async (name: string, files: readonly File[]): Promise<File> => {
  const { zipSync } = await import('fflate');
  const entries = await Promise.all(
    files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  return new File([new Uint8Array(zipSync(Object.fromEntries(entries)))], `${name}.zip`, {
    type: 'application/zip',
  });
};

/**
 * What was brought in as the files to read, in the same order: the loose parts of a Shapefile become one, well-known text
 * becomes GeoJSON, and every other file stays as it is.
 */
export const asFiles = async (brought: readonly File[]): Promise<File[]> => {
  const shapes = new Map<string, File[]>();
  for (const file of brought) {
    if (extensionOf(file.name) === 'shp') shapes.set(baseOf(file.name), []);
  }
  const isPart = ({ name }: File) => parts.has(extensionOf(name)) && shapes.has(baseOf(name));
  for (const file of brought.filter(isPart)) shapes.get(baseOf(file.name))?.push(file);
  const made = brought.map(async (file): Promise<File | undefined> => {
    if (extensionOf(file.name) === 'wkt') return wktAsGeoJson(file);
    if (!isPart(file)) return file;
    const own = shapes.get(baseOf(file.name)) ?? [];
    // By itself it is refused, with what goes with it.
    if (own.length === 1) return file;
    return extensionOf(file.name) === 'shp' ? zipped(file.name.replace(/\.shp$/i, ''), own) : undefined;
  });
  return (await Promise.all(made)).filter((file) => file !== undefined);
};

/** The same, with each of several files in an archive by itself: one comes after the other. */
export const asBrought = async (brought: readonly File[]): Promise<Brought[]> => {
  const files = await asFiles(brought);
  const all = await Promise.all(
    files.map(async (file): Promise<Brought[]> => {
      const members = await membersOf(file);
      return members.length === 0 ? [{ file }] : members.map((member) => ({ file, member }));
    }),
  );
  return all.flat();
};

/** A menu that is open would float over what the files hold. */
export const closeMenu = (): void => {
  const leave = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  document.querySelector('[role=menu]')?.dispatchEvent(leave);
};
