import { type PartyStep, processSteps, sourceOf } from '@/sources/facts/processSteps';
import { dayText } from '@/text/numbers';
import { processText } from '@/text/process';
import { PopoverPanel } from '@/ui/PopoverPanel';
import '@/ui/HelpButton.css';

const source = sourceOf(processSteps.plans);

export const stepSource = processText.sourceOf(
  source?.short ?? '',
  source?.date === undefined ? undefined : dayText(source.date),
);

/** What a step asks, in words, with tips and the source. */
export const StepText = ({ step }: { step: PartyStep }) => (
  <>
    <p>{step.what}</p>
    {step.tips.length > 0 && (
      <ul className="dashed">
        {step.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    )}
    <p className="small soft">
      {source?.url === undefined ? (
        stepSource
      ) : (
        <a href={source.url} target="_blank" rel="noreferrer">
          {stepSource}
        </a>
      )}
    </p>
  </>
);

/** The same behind a "?" beside the step. */
export const StepHelp = ({ step }: { step: PartyStep }) => (
  <PopoverPanel className="help-button target" label="?" name={processText.about(step.name)}>
    <StepText step={step} />
  </PopoverPanel>
);
