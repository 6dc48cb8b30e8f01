/** Words of the button on the first screen that opens the table; the others are in table.ts. */
export const tableButtonText = {
  label: 'Tabel',
  close: 'Tabel sluiten',
};
