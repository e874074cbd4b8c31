import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectBridge } from '../bridge/connect-bridge';
import '../styles/window.css';
import { SharedWindow } from '../views/shared/shared-window';

const place = document.getElementById('app');
if (place === null) throw new Error('The page has no place for the shared screen.');

createRoot(place).render(
  <StrictMode>
    <SharedWindow bridge={connectBridge(window)} />
  </StrictMode>,
);
