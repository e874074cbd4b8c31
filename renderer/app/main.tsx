import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectBridge } from '../bridge/connect-bridge';
import '../styles/window.css';
import { App } from './app';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

createRoot(place).render(
  <StrictMode>
    <App bridge={connectBridge(window)} />
  </StrictMode>,
);
