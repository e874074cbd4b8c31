import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectBridge } from '../bridge/connect-bridge';
import '../styles/window.css';
import { StartScreen } from './start-screen';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the app.');

const bridge = connectBridge(window);
createRoot(place).render(
  <StrictMode>
    <StartScreen bridge={bridge} />
  </StrictMode>,
);
