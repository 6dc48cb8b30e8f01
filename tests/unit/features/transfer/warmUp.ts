/** What an import fetches when it is needed, beforehand: a test waits for what happens, not for that. */
export const warmUp = async (): Promise<void> => {
  await Promise.all([
    import('@data/netherlands.json'),
    import('@data/municipalities.json'),
    import('@/exchange/formats/geojson/readGeoJsonFile'),
    import('@/exchange/door/serve'),
  ]);
};
