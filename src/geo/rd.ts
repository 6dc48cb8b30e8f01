import type { Position } from '@/domain/geometry';

/** The datum of Rijksdriehoek, as proj4 has it. */
export const amersfoort = '+ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725';

/** EPSG:28992 as Kadaster's own components define it; within 0.25 m of RDNAPTRANS in the Netherlands. */
export const rijksdriehoek =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  `${amersfoort} +units=m +no_defs`;

/** X (east) and y (north) in metres. */
export type RdPosition = [number, number];

export type RdConverter = {
  toRd: (position: Position) => RdPosition;
  fromRd: (position: RdPosition) => Position;
};

const load = async (): Promise<RdConverter> => {
  const { default: proj4 } = await import('proj4');
  const converter = proj4('WGS84', rijksdriehoek);
  return {
    toRd: (position) => converter.forward<RdPosition>([...position]),
    fromRd: (position) => converter.inverse<Position>([...position]),
  };
};

let loading: Promise<RdConverter> | undefined;

/** The converter between WGS84 and RD. The first call fetches proj4; when that fails, a later call tries again. */
export const loadRd = (): Promise<RdConverter> => {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
