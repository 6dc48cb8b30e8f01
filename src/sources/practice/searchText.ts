import { foldText } from '@/sources/foldText';

/** Text to search in and with. Letters and figures come apart, so that MKW00A12 and Molenlaan12 are found too. */
export const searchText = (text: string): string =>
  foldText(text).replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$& ');
