// Writes one PMTiles file, version 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): header,
// root directory, metadata, tiles. Nothing is compressed: packers differ between versions of Node, and the file
// has to come out the same everywhere.

function varint(bytes, value) {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Number of a tile on the Hilbert curve, all lower zooms before it. */
export function tileId(z, x, y) {
  let id = 0;
  for (let zoom = 0; zoom < z; zoom += 1) id += 4 ** zoom;
  let [tx, ty] = [x, y];
  for (let half = 2 ** (z - 1); half >= 1; half /= 2) {
    const [right, lower] = [tx & half ? 1 : 0, ty & half ? 1 : 0];
    id += half * half * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [tx, ty] = [half - 1 - (tx & (half - 1)), half - 1 - (ty & (half - 1))];
      [tx, ty] = [ty, tx];
    }
  }
  return id;
}

function directory(entries) {
  const bytes = [];
  varint(bytes, entries.length);
  entries.forEach(({ id }, i) => {
    varint(bytes, i === 0 ? id : id - entries[i - 1].id);
  });
  for (const _ of entries) varint(bytes, 1);
  for (const { length } of entries) varint(bytes, length);
  entries.forEach(({ offset }, i) => {
    const before = entries[i - 1];
    varint(bytes, before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return Buffer.from(bytes);
}

/** `tiles`: `{ z, x, y, data }`. `bounds`: [west, south, east, north]. Gives the file as a Buffer. */
export function pmtiles(tiles, { bounds, minZoom, maxZoom, centre, metadata }) {
  const sorted = tiles
    .map(({ z, x, y, data }) => ({ id: tileId(z, x, y), data, length: data.length, offset: 0 }))
    .sort((a, b) => a.id - b.id);
  let end = 0;
  for (const tile of sorted) {
    tile.offset = end;
    end += tile.length;
  }
  const root = directory(sorted);
  const json = Buffer.from(JSON.stringify(metadata));
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0, 'ascii');
  header[7] = 3;
  const [rootAt, metadataAt] = [127, 127 + root.length];
  const tilesAt = metadataAt + json.length;
  const count = sorted.length;
  // Where root, metadata, leaves (none) and tiles lie and how long they are; then the number of tiles, thrice.
  const numbers = [
    rootAt,
    root.length,
    metadataAt,
    json.length,
    tilesAt,
    0,
    tilesAt,
    end,
    count,
    count,
    count,
  ];
  for (const [i, value] of numbers.entries()) header.writeBigUInt64LE(BigInt(value), 8 + i * 8);
  header[96] = 1; // clustered: in the order of the ids
  header[97] = 1; // directories not compressed
  header[98] = 1; // tiles not compressed
  header[99] = 1; // vector tiles
  header[100] = minZoom;
  header[101] = maxZoom;
  const places = [
    ...bounds.map((degrees, i) => [degrees, 102 + i * 4]),
    ...centre.map((degrees, i) => [degrees, 119 + i * 4]),
  ];
  for (const [degrees, at] of places) header.writeInt32LE(Math.round(degrees * 1e7), at);
  header[118] = minZoom;
  return Buffer.concat([header, root, json, ...sorted.map(({ data }) => data)]);
}
