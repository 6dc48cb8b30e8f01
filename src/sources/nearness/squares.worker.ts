import { openSquareServer } from './squareServer';

const answer = openSquareServer();
self.addEventListener('message', async (event: MessageEvent<unknown>) => {
  const answered = await answer(event.data);
  if (answered !== undefined) self.postMessage(answered);
});
