/** How a backup names itself, at its very start. */
export const backupFormat = 'boven-de-kaart-reservekopie';
