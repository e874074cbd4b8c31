import { EventEmitter } from 'node:events';
import type { Session } from 'electron';

type Handler<Name extends keyof Session> = Session[Name] extends (handler: infer Given) => unknown
  ? NonNullable<Given>
  : never;

type ServeRequest = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (
  details: { readonly url: string },
  decide: (decision: { readonly cancel?: boolean }) => void,
) => void;

/** The part of Electron's `session` that the app uses; without handlers it allows everything, as Electron does. */
export class FakeSession extends EventEmitter {
  permissionRequest: Handler<'setPermissionRequestHandler'> = (_page, _name, decide) =>
    decide(true);
  permissionCheck: Handler<'setPermissionCheckHandler'> = () => true;
  device: Handler<'setDevicePermissionHandler'> = () => true;
  displayMedia: Handler<'setDisplayMediaRequestHandler'> | undefined;
  isSpellChecked = true;
  beforeRequest: BeforeRequest = (_details, decide) => decide({});
  readonly schemes = new Map<string, ServeRequest>();

  readonly protocol = {
    handle: (scheme: string, serve: ServeRequest) => {
      this.schemes.set(scheme, serve);
    },
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(handler: Handler<'setPermissionRequestHandler'>): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: Handler<'setPermissionCheckHandler'>): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: Handler<'setDevicePermissionHandler'>): void {
    this.device = handler;
  }

  setDisplayMediaRequestHandler(handler: Handler<'setDisplayMediaRequestHandler'>): void {
    this.displayMedia = handler;
  }

  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellChecked = isEnabled;
  }

  /** Whether a request of a page to this address would go out. */
  lets(url: string): boolean {
    let isLet = true;
    this.beforeRequest({ url }, ({ cancel }) => (isLet = cancel !== true));
    return isLet;
  }
}
