import { locationsText, numberText } from './numbers';

const percentText = (percent: number | undefined): string => (percent === undefined ? '' : ` ${percent}%`);

const renamedText = (count: number): string =>
  count === 1 ? '1 locatie kreeg' : `${numberText(count)} locaties kregen`;

export const transferText = {
  notInBackup: (plans: number) =>
    plans === 1
      ? '1 plan kon niet worden gelezen en staat niet in de reservekopie.'
      : `${numberText(plans)} plannen konden niet worden gelezen en staan niet in de reservekopie.`,
  leftOutOfBackup: (names: string) =>
    `Niet in de reservekopie, bewaar deze bestanden zelf: ${names}. De rest staat er wel in.`,
  damagedInBackup: (parts: number) =>
    parts === 1
      ? '1 beschadigd onderdeel kon niet worden gelezen en staat niet in de reservekopie.'
      : `${numberText(parts)} beschadigde onderdelen konden niet worden gelezen en staan niet in de reservekopie.`,
  storageShut:
    'De browser geeft geen toegang tot alle opslag. Wat in dit venster staat, zit in de reservekopie. Wat alleen in de opslag staat (zoals momentopnamen en bewerkingen) niet.',
  savedBack: (fileName: string) => `Opgeslagen in ${fileName}.`,
  notSavedBackStopped: 'Opslaan is gestopt. In het bestand staat nog wat er al in stond.',
  /** `isStored`: the plan itself is safe in the browser. */
  notSavedBack: (isStored: boolean) =>
    `Opslaan in het bestand is niet gelukt. ${isStored ? 'Het plan zelf is bewaard op dit apparaat.' : 'Uw werk staat alleen nog in dit venster: laat het open en exporteer het plan.'}`,
  backupAll: 'Reservekopie van alle plannen',
  copyDue:
    'Wat u meer dan een dag geleden in dit plan heeft gewijzigd, staat nog niet in een bestand buiten deze browser.',
  makeCopy: 'Reservekopie maken',
  exported: (fileName: string) => `${fileName} gemaakt. Kijk bij uw downloads.`,
  exportFailed: 'Exporteren is mislukt. Het plan is niet gewijzigd.',
  exportStopped: 'Exporteren is gestopt. Er is geen bestand gemaakt.',
  exportNotLoaded:
    'Exporteren lukt nu niet: een onderdeel van de app kon niet worden geladen. Is er internet? Het plan is niet gewijzigd.',
  /** `percent`: how far it is, when that is known. */
  making: (what: string, percent?: number) => `${what} wordt gemaakt…${percentText(percent)}`,
  dropToOpen: 'Laat het bestand los om het te openen',
  importTitle: 'Bestand importeren',
  reading: (fileName: string, percent?: number) => `${fileName} wordt gelezen…${percentText(percent)}`,
  chooseOther: 'Ander bestand kiezen',
  found: (locations: string, homes: string) => `Gevonden: ${locations} met ${homes}.`,
  fillsEmpty: (name: string) =>
    `Het open plan is leeg: het hele plan '${name}' wordt overgenomen, met opgave en partners.`,
  addsTo: (name: string) =>
    `De locaties komen bij wat er al in '${name}' staat. Namen worden zo nodig aangepast.`,
  notes: (count: number) => `${numberText(count)} ${count === 1 ? 'opmerking' : 'opmerkingen'} bij het lezen`,
  noNotes: 'Alles is gelezen zoals het in het bestand staat.',
  moreNotes: (count: number) => `en nog ${numberText(count)} opmerkingen`,
  nothing: 'Er zijn geen bruikbare locaties gevonden. Het plan is niet gewijzigd.',
  nothingNew: 'Er is niets om toe te voegen. Het plan is niet gewijzigd.',
  take: (added: number, updated: number) =>
    updated === 0
      ? `${locationsText(added)} toevoegen`
      : added === 0
        ? `${locationsText(updated)} vervangen`
        : `${numberText(added)} toevoegen en ${numberText(updated)} vervangen`,
  takePlan: 'Plan overnemen',
  imported: (added: number, updated: number, renamed: number) =>
    [
      ...(added > 0 || updated === 0 ? [`${locationsText(added)} geïmporteerd.`] : []),
      ...(updated > 0 ? [`${locationsText(updated)} bijgewerkt.`] : []),
      ...(renamed > 0 ? [`${renamedText(renamed)} een andere naam, omdat de naam al bestond.`] : []),
    ].join(' '),
  cutOff: (locations: number) =>
    `Dit bestand is niet compleet. Wat te lezen was, is geopend: ${locationsText(locations)}. De rest ontbreekt. Heeft u een andere kopie, open dan die.`,
  broken: (locations: number, names: readonly string[]) =>
    `Dit bestand is beschadigd. Niet te lezen: ${locationsText(locations)}${names.length === 0 ? '' : ` (${names.slice(0, 5).join(', ')})`}. De rest is geopend. Heeft u een andere kopie, vergelijk die dan.`,
  known: (name: string) => `'${name}' staat hier al precies zo. Dat plan is geopend.`,
  noLocations: 'In dit bestand staan geen locaties. Er is niets gewijzigd.',
};
