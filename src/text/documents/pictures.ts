/** A map of a document as a picture of its own. */
export const pictureText = {
  png: 'Bewaren als PNG',
  svg: 'Bewaren als SVG',
  saved: (fileName: string) => `${fileName} gemaakt. Kijk bij uw downloads.`,
  notMade: 'De browser kan er geen plaatje van maken. Bewaar de kaart als SVG.',
} as const;
