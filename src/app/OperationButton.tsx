import { useId } from 'react';
import { openPlanNow, usePlan } from '@/state/planStore';
import { useScreen } from '@/state/screenStore';
import { shortcutTexts } from '@/text/keys';
import { Icon } from '@/ui/Icon';
import { useEditNames } from './editNames';
import type { Operation } from './operations/operation';

/** Reads what depends on the plan and the screen, and follows both. */
export const useNow = <Part extends string | boolean | undefined>(
  read: (...now: Parameters<Operation['whyNot']>) => Part,
): Part => {
  useScreen((screen) => read(openPlanNow(), screen));
  return usePlan((plan) => read(plan, useScreen.getState()));
};

type OperationButtonProps = {
  operation: Operation;
  className?: string;
  /** The label is written in the button, beside the icon. */
  hasWords?: boolean;
  isPressed?: boolean;
  /** What it shows and hides is in sight; then it is called after what it would do now. */
  isExpanded?: boolean;
};

/** The button of an operation: its label, what it would do now and its keys, or why it cannot be done. */
export const OperationButton = ({
  operation: { label, icon, shortcuts, whyNot, nameNow, run },
  className = 'button',
  hasWords = false,
  isPressed,
  isExpanded,
}: OperationButtonProps) => {
  const reasonId = useId();
  useEditNames();
  const reason = useNow(whyNot);
  const name = useNow((plan, screen) => nameNow?.(plan, screen) ?? label);
  const [keys] = shortcutTexts(shortcuts);
  const spoken = isExpanded === undefined ? label : name;
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={hasWords ? undefined : spoken}
        aria-pressed={isPressed}
        aria-expanded={isExpanded}
        aria-keyshortcuts={shortcuts.join(' ') || undefined}
        aria-describedby={reason === undefined ? undefined : reasonId}
        title={reason ?? (keys === undefined ? name : `${name} (${keys})`)}
        disabled={reason !== undefined}
        onClick={run}
      >
        {icon !== undefined && <Icon name={icon} />}
        {hasWords && label}
      </button>
      {reason !== undefined && (
        <span id={reasonId} hidden>
          {reason}
        </span>
      )}
    </>
  );
};
