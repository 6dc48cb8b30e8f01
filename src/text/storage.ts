import { numberText } from './numbers';

const versionsText = (count: number): string =>
  `${numberText(count)} ${count === 1 ? 'momentopname' : 'momentopnamen'}`;
const filesText = (count: number): string =>
  `${numberText(count)} eigen ${count === 1 ? 'bestand' : 'bestanden'}`;

export const storageText = {
  title: 'Opslag',
  unstored: 'Nog niet opgeslagen',
  unstoredHelp:
    'De opslag van de browser is vol of niet bereikbaar. Deze plannen, of de laatste wijzigingen erin, staan nog alleen in dit venster. Laat het open: zodra er ruimte is, wordt alles opgeslagen. Of open een plan, en kies bij Exporteren voor Reservekopie.',
  storedAnew:
    'De opslag van de browser is gewist: door de browser zelf, bijvoorbeeld bij een volle schijf, of door iemand. Wat in dit venster open was, is opnieuw opgeslagen. Weg zijn momentopnamen, eigen bestanden, oudere bewerkingen en plannen die nergens open waren. Heeft u een reservekopie? Zet die terug met “Bestand openen”.',
  nameless: 'Onleesbaar plan',
  lead: 'Wat er op dit apparaat staat, in deze browser, en hoeveel ruimte dat inneemt.',
  unknown:
    'De opslag is nu niet te bekijken. Er is niets gewist. Laat dit tabblad open en probeer het straks opnieuw.',
  what: 'Wat',
  room: 'Ruimte',
  document: 'Het plan zelf',
  versions: versionsText,
  removed: '(verwijderd)',
  app: 'De app zelf en de kaarten',
  file: (kind: string, name: string) => `${kind}: ${name}`,
  answers: 'Opgehaalde gegevens van PDOK, CBS en OpenStreetMap',
  clear: 'Wissen',
  clearPlan: (name: string) => `Plan '${name}' hier wissen`,
  clearVersions: (name: string) => `Alle momentopnamen van '${name}' wissen`,
  clearVersion: (name: string) => `Momentopname '${name}' wissen`,
  clearFile: (name: string) => `Bestand '${name}' hier wissen`,
  clearAnswers: 'Opgehaalde gegevens wissen',
  planGoes: (versions: number, files: number) => {
    const parts = [versions > 0 && versionsText(versions), files > 0 && filesText(files)].filter(Boolean);
    const along = parts.length === 0 ? '' : `, met ${parts.join(' en ')}`;
    return `Het plan gaat weg van dit apparaat${along}. Het komt niet bij Onlangs verwijderd: terughalen kan alleen met een reservekopie. Bewaar die eerst.`;
  },
  versionsGo: (count: number) =>
    `${count === 1 ? 'Deze momentopname gaat' : `De ${versionsText(count)} gaan`} weg van dit apparaat. Het plan zelf blijft. Terughalen kan alleen met een reservekopie van het plan. Bewaar die eerst.`,
  fileGoes: (plan: string) =>
    `Het bestand gaat weg uit '${plan}'; het plan zelf blijft. Wilt u het later weer gebruiken, dan heeft u het bestand nodig. Bewaar het eerst.`,
  answersGo: 'Ze worden opnieuw opgehaald als u ze nodig heeft. Zonder internet zijn ze er dan niet.',
  saveBackup: 'Reservekopie bewaren',
  saveFile: 'Bestand bewaren',
  saveAgain: 'Nog eens bewaren',
  isBackupThere: 'Staat de reservekopie bij uw downloads? Pas dan is wissen veilig.',
  isFileThere: 'Staat het bestand bij uw downloads? Pas dan is wissen veilig.',
  changedSince: 'In dit plan is gewerkt sinds u het bewaarde. Er is niets gewist. Bewaar het nog eens.',
  isNotWhole: 'Dit staat dus niet in de reservekopie. Wist u nu, dan is het weg.',
  clearNow: 'Nu wissen',
  clearAnyway: 'Toch wissen',
  keep: 'Niet wissen',
  cleared: (name: string) => `'${name}' is hier gewist.`,
  clearedVersions: (name: string) => `De momentopnamen van '${name}' zijn hier gewist.`,
  clearedAnswers: 'De opgehaalde gegevens zijn gewist.',
  lasting: 'De browser heeft toegezegd deze opslag niet vanzelf te wissen.',
  notLasting: 'De browser kan deze opslag wissen als de schijf vol raakt. Bewaar een kopie in een bestand.',
  failed: 'Dat is niet gelukt. Er is niets gewist.',
};
