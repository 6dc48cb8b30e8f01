import { type PartyId, partyIds } from '@/sources/facts/processSteps';
import { partyNames, processText } from '@/text/process';
import { Segments } from '@/ui/Segments';
import { optionsOf, SelectField } from '@/ui/SelectField';
import { chooseParty, useProcess } from './processStore';

const names: Record<PartyId, string> = partyNames;

/** Who sits here: its own steps come first. In a row with room for it, in a list without. */
export const PartyChoice = ({ isWide = false }: { isWide?: boolean }) => {
  const party = useProcess((process) => process.party);
  const options = optionsOf(partyIds, names);
  return isWide ? (
    <Segments label={processText.iAm} value={party} options={options} onChange={chooseParty} isMain />
  ) : (
    <SelectField isRow label={processText.iAm} value={party} options={options} onChange={chooseParty} />
  );
};
