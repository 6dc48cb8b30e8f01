/**
 * Codes of the CBS: municipality, district (wijk), neighbourhood (buurt), some with a year before them. The letters can
 * be left out where the number begins with 0 or 1, as that of every municipality does; what looks otherwise is a code of
 * the file's own.
 */
const cbsCodes = {
  municipality: /^(?:(?:.*[^a-z])?GM|(?=[01]))(\d{4})$/i,
  district: /^(?:(?:.*[^a-z])?WK|(?=[01]))(\d{4})\d{2}$/i,
  neighbourhood: /^(?:(?:.*[^a-z])?BU|(?=[01]))(\d{4})\d{4}$/i,
} as const;

const isOfCbs = (code: string): boolean => Object.values(cbsCodes).some((shape) => shape.test(code));

const isBareFour = (code: string): boolean => /^\d{4}$/.test(code);

/**
 * What in a file is of one municipality. Codes of the CBS say it; with codes of its own a file is taken at its word. A
 * file can hold three levels of the same people: the finest one is given, so that nobody counts twice.
 */
export const ofMunicipality = <Area extends { code: string }>(
  areas: readonly Area[],
  municipalityCode: string,
): Area[] => {
  // Four bare digits are a postcode as often as a municipality: they are the latter beside other codes of the CBS.
  const hasLevels = areas.some(({ code }) => isOfCbs(code) && !isBareFour(code));
  const isOwn = (code: string): boolean => !isOfCbs(code) || (isBareFour(code) && !hasLevels);
  const isIn = (code: string, level: 'district' | 'neighbourhood'): boolean =>
    `GM${cbsCodes[level].exec(code)?.[1]}` === municipalityCode;
  const level = areas.some(({ code }) => isIn(code, 'neighbourhood')) ? 'neighbourhood' : 'district';
  return areas.filter(({ code }) => isOwn(code) || isIn(code, level));
};
