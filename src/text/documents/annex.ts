/** The words of the VHP annex as a whole. */
export const annexWords = {
  title: 'Locaties voor ouderenhuisvesting',
  subtitle: (area: string) => `Bijlage bij het volkshuisvestingsprogramma van ${area}`,
  subtitleUndecided: 'Bijlage bij het volkshuisvestingsprogramma (gemeente nog open)',
  confidential:
    'Dit document bevat zachte of vertrouwelijke plannen. Zachte plannen kunnen de grondprijs beïnvloeden: deel het niet verder dan nodig.',
};
