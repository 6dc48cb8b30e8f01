import { openSquareServer } from './squareServer';

const answer = openSquareServer();
self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  try {
    const answered = await answer(event.data);
    if (answered !== undefined) self.postMessage(answered);
  } catch (error) {
    // From a promise it would reach nobody; from here whoever asked gets `error` of the worker, and counts without it.
    setTimeout(() => {
      throw error;
    });
  }
});
