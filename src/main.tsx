import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app/App';
import { startOffline } from './app/offline';
import { startTheme } from './state/themeStore';
import './ui/base.css';

// Without it zod tries `new Function`, which the page's security policy forbids.
z.config({ jitless: true });

startTheme();
startOffline();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
