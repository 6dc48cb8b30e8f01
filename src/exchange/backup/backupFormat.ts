/** How a backup names itself, at its very start. */
export const backupFormat = 'boven-de-kaart-reservekopie';

/** Characters from the start in which a backup says that it is one. */
const backupHead = 200;

const pattern = new RegExp(`"format"\\s*:\\s*"${backupFormat}"`);

/** Whether a text says at its start that it is a backup. */
export const looksLikeBackup = (text: string): boolean => pattern.test(text.slice(0, backupHead));
