/** A coordinate: 5.12, or 5,12 as a Dutch spreadsheet writes it. Undefined when it is none. */
export const readCoordinate = (value: string | undefined): number | undefined => {
  const text = value?.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
};
