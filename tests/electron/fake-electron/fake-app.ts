import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

/** The part of Electron's `app` that the app uses; it becomes ready when `whenReady` is first asked for. */
export class FakeApp extends EventEmitter {
  isReady = false;
  isSandboxed = false;
  hasLock = true;
  readonly paths = new Map<string, string>();
  readonly switches: [string, string][] = [];
  readonly ends: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value: string) => {
      if (this.isReady) throw new Error('Switches are read before the app is ready.');
      this.switches.push([name, value]);
    },
  };

  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.isSandboxed = true;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  getPath(name: string): string {
    return this.paths.get(name) ?? tmpdir();
  }

  getVersion(): string {
    return '0.0.0';
  }

  requestSingleInstanceLock(): boolean {
    return this.hasLock;
  }

  whenReady(): Promise<void> {
    this.isReady = true;
    return Promise.resolve();
  }

  /** Ends the app unless a listener of `will-quit` says that it will do so itself. */
  quit(): void {
    const ways = ['quit'];
    this.emit('will-quit', { preventDefault: () => ways.pop() });
    this.ends.push(...ways);
  }

  exit(code: number): void {
    this.ends.push(`exit ${String(code)}`);
  }
}
