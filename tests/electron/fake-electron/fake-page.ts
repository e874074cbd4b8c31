import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';

/** A frame of a page, as far as senders are told apart by it. */
export interface FakeFrame {
  url: string;
}

type WindowOpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** A page with the part of Electron's `webContents` that the app uses. */
export class FakePage extends EventEmitter {
  readonly mainFrame: FakeFrame = { url: '' };
  readonly sent: unknown[][] = [];
  /** What printing was asked for. */
  readonly printed: unknown[] = [];
  windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  send(channel: string, ...words: readonly unknown[]): void {
    // What goes to a page is copied as structured data; what cannot be throws, as in Electron.
    this.sent.push([channel, ...words.map((word) => structuredClone(word))]);
  }

  printToPDF(options: unknown): Promise<Buffer> {
    this.printed.push(options);
    return Promise.resolve(Buffer.from(`%PDF of ${this.mainFrame.url}`));
  }

  /** Tries to navigate as a page or a frame of it would, and says whether that was let through. */
  navigate(event: string, url: string, isMainFrame = true): boolean {
    let isPrevented = false;
    this.emit(event, { url, isMainFrame, preventDefault: () => (isPrevented = true) });
    return !isPrevented;
  }
}
