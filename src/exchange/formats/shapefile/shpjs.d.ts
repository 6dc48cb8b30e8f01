declare module 'shpjs' {
  /** The geometries of a `.shp`, in its own coordinates; null where one has none. */
  export const parseShp: (shp: Uint8Array) => unknown[];
  /** The rows of a `.dbf`; `cpg`: the encoding of its text. */
  export const parseDbf: (dbf: Uint8Array, cpg?: Uint8Array | string) => Record<string, unknown>[];
}
