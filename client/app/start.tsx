import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './global.css';
import { createRoot } from 'react-dom/client';
import { createI18n } from '../lib/i18n.ts';
import { createQueryClient } from '../lib/query.ts';
import { App } from './app.tsx';
import { createRouter } from './router.tsx';

export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  const i18n = await createI18n();
  createRoot(root).render(<App i18n={i18n} queryClient={createQueryClient()} router={createRouter()} />);
}
