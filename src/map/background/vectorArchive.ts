import { addProtocol } from 'maplibre-gl';
import { type Header, PMTiles, Protocol, type Source, TileType } from 'pmtiles';
import type { Bounds } from '@/geo/bounds';

const openProtocol = (): Protocol => {
  const opened = new Protocol();
  addProtocol('pmtiles', async (request, stop) => {
    const [, , key = ''] = request.url.split('/');
    // An archive that it does not know it would fetch; a piece can be asked for just when its archive is let go.
    if (!opened.get(key)) throw new Error(`no archive ${key}`);
    return opened.tile(request, stop);
  });
  return opened;
};

let protocol: Protocol | undefined;

/** Makes an archive known to every map, as `pmtiles://key`. */
export const serveArchive = (source: Source): void => {
  protocol ??= openProtocol();
  protocol.add(new PMTiles(source));
};

/** Lets go of an archive that no map shows any more. */
export const forgetArchive = (key: string): void => void protocol?.tiles.delete(key);

/** An archive that is in memory or on disk, read piece by piece. */
export const archiveIn = (key: string, content: Blob): Source => ({
  getKey: () => key,
  getBytes: async (offset, length) => ({ data: await content.slice(offset, offset + length).arrayBuffer() }),
});

/** Layers of the Protomaps basemap, version 4, that our style cannot do without. */
const neededLayers = ['earth', 'roads'];

const layerIdsIn = (metadata: unknown): string[] => {
  const layers: unknown =
    typeof metadata === 'object' && metadata !== null && 'vector_layers' in metadata
      ? metadata.vector_layers
      : [];
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) =>
    typeof layer === 'object' && layer !== null && 'id' in layer ? [String(layer.id)] : [],
  );
};

/** What is wrong with a file as a map to lie under a plan. */
export type MapFileFault = 'not_pmtiles' | 'incomplete' | 'not_vector' | 'other_schema';

/**
 * What an archive says of itself: whom to thank, as plain text, and what it covers (null when it does not say), or why
 * it cannot be used.
 */
export type MapFile =
  | { ok: true; attribution: string; bounds: Bounds | null }
  | { ok: false; fault: MapFileFault };

const attributionIn = (metadata: unknown): string => {
  const html: unknown =
    typeof metadata === 'object' && metadata !== null && 'attribution' in metadata
      ? metadata.attribution
      : '';
  // MapLibre takes an attribution for HTML, and this one comes out of a file.
  return String(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[<>]/g, ' ')
    .trim();
};

/** How long an archive is by its own account, in bytes. */
const lengthOf = (header: Header): number =>
  Math.max(
    header.rootDirectoryOffset + header.rootDirectoryLength,
    header.jsonMetadataOffset + header.jsonMetadataLength,
    header.leafDirectoryOffset + (header.leafDirectoryLength ?? 0),
    header.tileDataOffset + (header.tileDataLength ?? 0),
  );

const boundsIn = ({ minLon, minLat, maxLon, maxLat }: Header): Bounds | null =>
  minLon < maxLon && minLat < maxLat ? [minLon, minLat, maxLon, maxLat] : null;

/** Looks into a file before it is used as a map. Never rejects. */
export const readMapFile = async (content: Blob): Promise<MapFile> => {
  try {
    const archive = new PMTiles(archiveIn('look', content));
    const header = await archive.getHeader();
    if (lengthOf(header) > content.size) return { ok: false, fault: 'incomplete' };
    if (header.tileType !== TileType.Mvt) return { ok: false, fault: 'not_vector' };
    const metadata = await archive.getMetadata();
    const layers = layerIdsIn(metadata);
    if (!neededLayers.every((id) => layers.includes(id))) return { ok: false, fault: 'other_schema' };
    return { ok: true, attribution: attributionIn(metadata), bounds: boundsIn(header) };
  } catch {
    return { ok: false, fault: 'not_pmtiles' };
  }
};
