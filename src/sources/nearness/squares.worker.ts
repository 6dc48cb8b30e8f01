import { openSquareServer } from './squareServer';

const answer = openSquareServer();
self.addEventListener('message', (event: MessageEvent<unknown>) => {
  const answered = answer(event.data);
  if (answered !== undefined) self.postMessage(answered);
});
