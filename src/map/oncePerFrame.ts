/** Runs `act` at most once per animation frame, with the latest argument. */
export const oncePerFrame = <Argument>(act: (argument: Argument) => void) => {
  let frame: number | undefined;
  let latest: { argument: Argument } | undefined;
  return {
    ask: (argument: Argument): void => {
      latest = { argument };
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        const asked = latest;
        latest = undefined;
        if (asked) act(asked.argument);
      });
    },
    cancel: (): void => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
      latest = undefined;
    },
  };
};
