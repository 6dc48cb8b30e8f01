import { useEffect, useRef } from 'react';

/** For a task that takes its time: begins one and gives its signal, aborted when another begins or the component goes. */
export const useTask = (): (() => AbortSignal) => {
  const task = useRef(new AbortController());
  useEffect(() => () => task.current.abort(), []);
  return () => {
    task.current.abort();
    task.current = new AbortController();
    return task.current.signal;
  };
};
