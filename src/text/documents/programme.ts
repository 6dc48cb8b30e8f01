/** The uitvoeringsprogramma: who does what, and when. */
export const programmeWords = {
  milestones: 'Mijlpalen',
  milestonesTable: 'Mijlpalen per locatie',
  milestoneColumns: {
    number: 'Nr',
    name: 'Locatie',
    step: 'Mijlpaal',
    body: 'Wie besluit',
    planned: 'Gepland',
    done: 'Gehaald',
  },
  noMilestones: 'Open: bij geen enkele locatie is een mijlpaal ingevuld.',
  deliveries: 'Oplevering',
  deliveriesTable: 'Wat er per jaar klaar moet zijn',
  deliveryColumns: { year: 'Jaar', homes: 'Woningen', locations: 'Locaties' },
};
