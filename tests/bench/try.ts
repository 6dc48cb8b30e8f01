import { totalsBench } from './node/totalsBench';
import { machineText, reportText } from './reportText';
export const runBenches = async () => { console.log(reportText('totals', totalsBench(), machineText(), machineText())); return 0; };
