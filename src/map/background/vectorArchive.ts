import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, type Source, TileType } from 'pmtiles';

const openProtocol = (): Protocol => {
  const opened = new Protocol();
  addProtocol('pmtiles', opened.tile);
  return opened;
};

let protocol: Protocol | undefined;

/** Makes an archive known to every map, as `pmtiles://key`. */
export const serveArchive = (source: Source): void => {
  protocol ??= openProtocol();
  protocol.add(new PMTiles(source));
};

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
export type MapFileFault = 'not_pmtiles' | 'not_vector' | 'other_schema';

/** What an archive says of itself: whom to thank, as plain text, or why it cannot be used. */
export type MapFile = { ok: true; attribution: string } | { ok: false; fault: MapFileFault };

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

/** Looks into a file before it is used as a map. Never rejects. */
export const readMapFile = async (content: Blob): Promise<MapFile> => {
  try {
    const archive = new PMTiles(archiveIn('look', content));
    const { tileType } = await archive.getHeader();
    if (tileType !== TileType.Mvt) return { ok: false, fault: 'not_vector' };
    const metadata = await archive.getMetadata();
    const layers = layerIdsIn(metadata);
    if (!neededLayers.every((id) => layers.includes(id))) return { ok: false, fault: 'other_schema' };
    return { ok: true, attribution: attributionIn(metadata) };
  } catch {
    return { ok: false, fault: 'not_pmtiles' };
  }
};
