import { registerSW } from 'virtual:pwa-register';
import { notify } from '@/state/noticeStore';
import { workspaceText } from '@/text/words';

/**
 * Keeps the app itself on this device, so that it opens in a hall without wifi. A new version waits until the
 * user asks for it: nobody's session is reloaded.
 */
export const startOffline = (): void => {
  if (!('serviceWorker' in navigator)) return;
  const update = registerSW({
    onNeedRefresh: () => {
      notify(workspaceText.newVersion, {
        action: { label: workspaceText.reload, act: () => void update(true) },
        lasting: true,
      });
    },
  });
};
