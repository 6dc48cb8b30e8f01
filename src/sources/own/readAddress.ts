import type { TileService } from '../pdok/urls';

/** Why an address cannot be a layer. `private_host`: it lies on a network of one's own, which has to be meant. */
export type AddressFault =
  | 'no_address'
  | 'not_https'
  | 'private_host'
  | 'upside_down'
  | 'no_layer'
  | 'unknown_kind';

export type ReadAddress = { ok: true; template: string; host: string } | { ok: false; fault: AddressFault };

const isPrivateNumber = (host: string): boolean =>
  /^(?:10|127|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host);

/** Names and numbers that the internet does not know: of this device, a house or an office. */
const isPrivate = (host: string): boolean =>
  isPrivateNumber(host) ||
  /^\[(?:::1|f[cd]|fe80)/i.test(host) ||
  !host.includes('.') ||
  /\.(?:local|localhost|internal|intranet|lan|home|corp|test|invalid)$/i.test(host);

/** The names that WMTS and others give to the three numbers of a tile, and ours. */
const names: readonly (readonly [RegExp, string])[] = [
  [/\{(?:TileMatrix|zoom)\}/gi, '{z}'],
  [/\{TileCol\}/gi, '{x}'],
  [/\{TileRow\}/gi, '{y}'],
  [/\{(?:TileMatrixSet)\}/gi, 'EPSG:3857'],
  [/\{Style\}/gi, 'default'],
];

const parameterOf = (address: URL, name: string): string | undefined =>
  [...address.searchParams].find(([key]) => key.toLowerCase() === name)?.[1];

const baseOf = ({ origin, pathname }: URL): string => `${origin}${pathname}`;

const wmsTemplate = (address: URL): string | undefined => {
  const layers = parameterOf(address, 'layers') ?? parameterOf(address, 'layer');
  if (layers === undefined || layers === '') return undefined;
  const styles = parameterOf(address, 'styles') ?? '';
  const asked = new URLSearchParams({ service: 'WMS', version: '1.3.0', request: 'GetMap', layers, styles });
  return `${baseOf(address)}?${asked}&crs=EPSG:3857&bbox={bbox-epsg-3857}&width=256&height=256&format=image/png&transparent=true`;
};

const wmtsTemplate = (address: URL): string | undefined => {
  const layer = parameterOf(address, 'layer') ?? parameterOf(address, 'layers');
  if (layer === undefined || layer === '') return undefined;
  const set = parameterOf(address, 'tilematrixset') ?? 'EPSG:3857';
  const format = parameterOf(address, 'format') ?? 'image/png';
  const asked = new URLSearchParams({ service: 'WMTS', version: '1.0.0', request: 'GetTile', layer });
  return `${baseOf(address)}?${asked}&style=${parameterOf(address, 'style') ?? 'default'}&tilematrixset=${set}&format=${format}&tilematrix={z}&tilerow={y}&tilecol={x}`;
};

/** Makes tiles of an address as people paste it: XYZ, WMTS or WMS. `allowsPrivate`: the user said that it is meant. */
export const readAddress = (typed: string, allowsPrivate: boolean): ReadAddress => {
  const text = names.reduce((known, [name, ours]) => known.replace(name, ours), typed.trim());
  if (!URL.canParse(text)) return { ok: false, fault: 'no_address' };
  const address = new URL(text);
  if (address.protocol !== 'https:') return { ok: false, fault: 'not_https' };
  if (!allowsPrivate && isPrivate(address.hostname)) return { ok: false, fault: 'private_host' };
  const found = (template: string | undefined): ReadAddress =>
    template === undefined ? { ok: false, fault: 'no_layer' } : { ok: true, template, host: address.host };
  if (text.includes('{-y}')) return { ok: false, fault: 'upside_down' };
  if (['{z}', '{x}', '{y}'].every((part) => text.includes(part))) return found(text);
  if (text.includes('{bbox-epsg-3857}')) return found(text);
  const service = parameterOf(address, 'service')?.toLowerCase();
  if (service === 'wmts' || /wmts/i.test(address.pathname)) return found(wmtsTemplate(address));
  if (service === 'wms' || /wms/i.test(address.pathname)) return found(wmsTemplate(address));
  return { ok: false, fault: 'unknown_kind' };
};

/** A service of the user as tiles. `attribution` is their own name for it, as plain text. */
export const ownTiles = (template: string, name: string): TileService => ({
  templates: [template],
  attribution: name.replace(/[<>&]/g, ' '),
  minzoom: 0,
  maxzoom: 19,
  bounds: [-180, -85, 180, 85],
});
