import '@fontsource-variable/source-sans-3/wght.css';
import * as z from 'zod/mini';
import { startTheme } from './state/themeStore';
import './ui/base.css';

// Without it zod tries `new Function` at the first schema that is made, which the page's security policy
// forbids. The app is a chunk of its own, so that no schema is made before this.
z.config({ jitless: true });

startTheme();
void import('./app/start');
