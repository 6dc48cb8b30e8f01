import type { Location } from '@/domain/location';
import type { Fit } from '@/domain/money/schemeFit';
import { eurosText, homesText, locationsText } from './numbers';

export const causeNames: Record<NonNullable<Location['shortageCauses']>[number], string> = {
  bouwkosten: 'Bouwkosten',
  bedrijfsverplaatsing: 'Bedrijf verplaatsen',
  infrastructuur: 'Infrastructuur',
  anders: 'Anders',
};

/** An amount with its sign where it is short: "− € 30.000". */
export const signedEuros = (amount: number): string =>
  amount < 0 ? `− ${eurosText(-amount)}` : eurosText(amount);

export const fitNames: Record<Fit, string> = {
  yes: 'kan passen',
  no: 'past zo niet',
  unknown: 'ga na',
};
/** What the plan says of one thing that is asked. */
export const pointNames: Record<Fit, string> = {
  yes: 'In het plan: ja.',
  no: 'In het plan: nee.',
  unknown: 'Staat niet in het plan.',
};

export const moneyText = {
  heading: 'Geld',
  private:
    'Blijft hier: gaat in geen enkel bestand mee, tenzij u “Geld meenemen” kiest. Wel in een reservekopie.',
  investment: 'Investering',
  shortage: 'Tekort (onrendabele top)',
  causes: 'Waardoor',
  covers: 'Wie dekt het tekort',
  noCovers: 'Nog niemand.',
  addCover: 'Dekking toevoegen',
  who: 'Wie',
  whoHint: 'bijvoorbeeld provincie of corporatie',
  whoOf: (nth: number) => `Wie dekt, ${nth}`,
  amountOf: (who: string, nth: number) => `Bedrag van ${who === '' ? `nummer ${nth}` : who}`,
  removeCover: (who: string) => `Dekking${who === '' ? '' : ` van ${who}`} weghalen`,
  stillOpen: (amount: number) => `Nog te dekken: ${eurosText(amount)}`,
  covered: 'Het tekort is gedekt.',
  coveredMore: (amount: number) => `Er is ${eurosText(amount)} meer dekking dan tekort.`,
  notAmount: 'Typ een heel bedrag in euro, zoals 250000 of 250.000.',
  said: (shortage: number, open: number) =>
    open > 0
      ? `tekort ${eurosText(shortage)}, ${eurosText(open)} open`
      : `tekort ${eurosText(shortage)} gedekt`,
  mix: 'Rekenen met de mix',
  mixHelp: 'Vul uw eigen bedragen per woning in. Ze gelden voor het hele plan; de app heeft er zelf geen.',
  cost: 'Kosten',
  yield: 'Opbrengst',
  costOf: (segment: string) => `Kosten per woning, ${segment}`,
  yieldOf: (segment: string) => `Opbrengst per woning, ${segment}`,
  perHome: (margin: number) => `${signedEuros(margin)} per woning`,
  more: (segment: string) => `Eén meer: ${segment}`,
  fewer: (segment: string) => `Eén minder: ${segment}`,
  balance: 'Saldo van de mix',
  unknownHomes: (homes: number) => `zonder ${homesText(homes)} waarvan geen bedrag bekend is`,
  closes: (homes: number, segment: string) => `${homes} × ${segment} erbij sluit het tekort.`,
  closed: 'De mix sluit.',
  closesNot: 'Geen van de ingevulde segmenten sluit dit met meer woningen.',
  tried: 'Dit is een proef: het programma blijft zoals het is.',
  untry: 'Terug naar het programma',
  takeShortage: (amount: number) => `${eurosText(amount)} als tekort overnemen`,
  schemes: 'Regelingen die kunnen passen',
  source: (source: string, date: string) => `Bron: ${source} (${date}).`,
  share: 'Kosten van de extra mensen',
  shareOf: (by: string, theirs: number, own: number) =>
    `Zou zijn: ${by} ${eurosText(theirs)}, zelf ${eurosText(own)}. Een rekensom; wordt niet bewaard.`,
  inPlan: (locations: number, shortage: number, open: number) =>
    `In het hele plan: ${locationsText(locations)} met een tekort, samen ${eurosText(shortage)}; ${eurosText(open)} nog te dekken.`,
  keep: 'Geld bijhouden',
  keepNot: 'Geld niet meer tonen',
  kept: 'Bij elke locatie staat nu “Geld”.',
  keptNot: '“Geld” staat niet meer op het scherm. De bedragen blijven in het plan.',
};
